import { type ReactNode, useState } from 'react';
import type { EscalationRecord } from '../../core/escalation/record.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { Deed } from '../../flows/follow/deed.ts';
import type { FollowUp, FollowView } from '../../flows/follow/follow-view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Hint } from '../../ui/Page.tsx';
import { usePlaces, useWords } from '../places.tsx';
import { AddForm } from './AddForm.tsx';
import { DeedForm } from './DeedForm.tsx';
import { type DeedName, deedNames, deedOf, inputsOf, type PlainDeed } from './deed-forms.ts';
import { HandedOver } from './HandedOver.tsx';
import { OfferForm } from './OfferForm.tsx';
import { OpenQuestion } from './OpenQuestion.tsx';
import { TellForm } from './TellForm.tsx';

type Here = { isDone: boolean; agentId: number };

/** Only what makes sense now, and to whom. */
function isOffered(name: DeedName, { follow, issue }: TicketState, { isDone, agentId }: Here): boolean {
  switch (name) {
    case 'answer':
      return follow?.isReturned === true;
    case 'accept':
      return follow?.offeredTo?.id === agentId;
    case 'add':
      return issue !== null;
    case 'close':
      // A group has no issue that could say it.
      return isDone || issue === null;
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
  /** Something was done and noted. */
  onDone(deed: Deed): void;
};

/** What can be done to an open escalation, each with a short form in place. */
export function Deeds({ followUp, view, state, isDone, onDone }: Props) {
  const { t } = useWords();
  const { agentId } = usePlaces();
  const [open, setOpen] = useState<DeedName | null>(null);
  const values = { target: t(`document.target.${state.target}`), key: state.issue?.key ?? '' };
  const record: EscalationRecord | null = view.trail.kind === 'ready' ? view.trail.value : null;
  const isBusy = view.deed.kind === 'running';
  const save = async (deed: Deed) => {
    const isSaved = await followUp.carryOut(deed);
    if (!isSaved) return;
    setOpen(null);
    onDone(deed);
  };
  const toggle = (name: DeedName) => {
    setOpen(open === name ? null : name);
    // An answer names the question that it answers, and whoever takes over sees how it stands.
    if ((name === 'answer' || name === 'accept') && record === null) void followUp.readTrail();
  };

  /** What stands above the inputs of some. */
  function above(name: PlainDeed): ReactNode {
    const [question] = record?.open ?? [];
    if (name === 'answer' && question !== undefined)
      return <OpenQuestion question={question} followUp={followUp} />;
    if (name === 'accept' && record !== null)
      return <HandedOver followUp={followUp} record={record} clocks={view.clocks} state={state} />;
    if (name === 'close' && state.follow?.isResolvedTold !== true)
      return (
        <Hint>
          <strong>{t('follow.close_untold')}</strong>
        </Hint>
      );
    return null;
  }

  function formOf(name: DeedName): ReactNode {
    const form = { followUp, isBusy, onSave: (deed: Deed) => void save(deed) };
    const hint = t(`follow.deed_hint.${name}`, values);
    switch (name) {
      case 'tell':
        return <TellForm followUp={followUp} view={view} isDone={isDone} />;
      case 'add':
        return <AddForm {...form} hint={hint} />;
      case 'offer':
        return <OfferForm {...form} owner={state.follow?.owner ?? state.by} />;
      default:
        return (
          <>
            {above(name)}
            <DeedForm
              name={name}
              typed={followUp.typed}
              hint={hint}
              inputs={inputsOf(name, state, t)}
              action={t('follow.deed_save')}
              isBusy={isBusy}
              onSave={(entry) => void save(deedOf(name, entry, record))}
            />
          </>
        );
    }
  }

  return (
    <div>
      {deedNames
        .filter((name) => isOffered(name, state, { isDone, agentId }))
        .map((name) => (
          <Disclosure
            key={name}
            title={t(`follow.deed.${name}`)}
            isOpen={open === name}
            onToggle={() => toggle(name)}
          >
            {formOf(name)}
          </Disclosure>
        ))}
    </div>
  );
}
