import { useState } from 'react';
import type { EscalationRecord } from '../../core/escalation/record.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { FollowUp, FollowView } from '../../flows/follow/follow-view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../places.tsx';
import { DeedForm } from './DeedForm.tsx';
import { type DeedName, deedNames, deedOf, type Entry, inputsOf } from './deed-forms.ts';
import { HandedOver } from './HandedOver.tsx';
import { OpenQuestion } from './OpenQuestion.tsx';
import { TellForm } from './TellForm.tsx';

/** Only what makes sense now. */
function isOffered(name: DeedName, { follow, issue }: TicketState, isDone: boolean): boolean {
  switch (name) {
    case 'answer':
      return follow?.isReturned === true;
    case 'accept':
      return follow?.offeredTo != null;
    case 'add':
      return issue !== null;
    case 'close':
      return isDone;
    case 'end':
      return !isDone;
    default:
      return true;
  }
}

type Props = {
  followUp: FollowUp;
  view: FollowView;
  state: TicketState;
  /** The issue is done. */
  isDone: boolean;
};

/** What can be done to an open escalation, each with a short form in place. */
export function Deeds({ followUp, view, state, isDone }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<DeedName | null>(null);
  const values = { target: t(`document.target.${state.target}`), key: state.issue?.key ?? '' };
  const record: EscalationRecord | null = view.trail.kind === 'ready' ? view.trail.value : null;
  const save = async (name: Exclude<DeedName, 'tell'>, entry: Entry) => {
    const isSaved = await followUp.carryOut(deedOf(name, entry, record));
    if (isSaved) setOpen(null);
  };
  const toggle = (name: DeedName) => {
    setOpen(open === name ? null : name);
    // An answer names the question that it answers, and whoever takes over sees how it stands.
    if ((name === 'answer' || name === 'accept') && record === null) void followUp.readTrail();
  };
  return (
    <div>
      {deedNames
        .filter((name) => isOffered(name, state, isDone))
        .map((name) => (
          <Disclosure
            key={name}
            title={t(`follow.deed.${name}`)}
            isOpen={open === name}
            onToggle={() => toggle(name)}
          >
            {name === 'answer' && record?.open[0] !== undefined && (
              <OpenQuestion question={record.open[0]} followUp={followUp} />
            )}
            {name === 'accept' && record !== null && <HandedOver record={record} />}
            {name === 'tell' ? (
              <TellForm followUp={followUp} view={view} isDone={isDone} />
            ) : (
              <DeedForm
                hint={t(`follow.deed_hint.${name}`, values)}
                inputs={inputsOf(name, state, t)}
                action={t('follow.deed_save')}
                isBusy={view.deed.kind === 'running'}
                onSave={(entry) => void save(name, entry)}
              />
            )}
          </Disclosure>
        ))}
    </div>
  );
}
