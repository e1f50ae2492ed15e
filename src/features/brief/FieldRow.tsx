import { Field } from '@zendeskgarden/react-forms';
import { type KeyboardEvent, Suspense, useId, useRef, useState } from 'react';
import styled from 'styled-components';
import type { BriefField } from '../../core/brief/brief.ts';
import type { Excuses, Missing } from '../../core/brief/completeness.ts';
import type { FieldId } from '../../core/brief/fields.ts';
import type { Weak } from '../../core/brief/weak/weak-in.ts';
import type { Session } from '../../flows/session-commands.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { MarkButton } from '../../ui/Mark.tsx';
import { Ends, Small } from '../../ui/Page.tsx';
import { SmallLabel } from '../../ui/TextField.tsx';
import { markOf } from '../evidence/describe.ts';
import { Sources } from '../evidence/Sources.tsx';
import { useWords, type Words } from '../places.tsx';
import { Excuse } from './Excuse.tsx';
import { FieldControl } from './FieldControl.tsx';
import { LazyCandidates, LazyWeakHint } from './lazy-parts.ts';

const Row = styled.div`
  scroll-margin: 48px 0;
`;

/** A name of a field is not broken for a long name of where it comes from. */
const Top = styled(Ends)`
  > label {
    flex: none;
    max-width: 65%;
  }
`;

const Opened = styled.div`
  padding: 8px 0 4px;
`;

const Warning = styled(Field.Message)<{ $isOver: boolean }>`
  visibility: ${({ $isOver }) => ($isOver ? 'hidden' : 'visible')};
  font-size: 12px;
  line-height: 16px;
`;

type Props = {
  field: FieldId;
  now: BriefField | undefined;
  /** What the app had read for it. */
  read: BriefField | undefined;
  /** The agent typed or picked it. */
  isOwn: boolean;
  missing: Missing | undefined;
  weak: readonly Weak[];
  excuses: Excuses;
  session: Session;
};

/** Where it comes from; where findings compete, that there is something to choose. */
function markFor(now: BriefField | undefined, isOwn: boolean, words: Words) {
  const count = now?.candidates?.length ?? 0;
  if (count === 0) return markOf(now?.evidence ?? [], words);
  return isOwn
    ? ({ icon: 'list12', text: words.t('brief.found', { count }) } as const)
    : ({ icon: 'warning12', text: words.t('brief.found_choose', { count }) } as const);
}

/** How the field was when the agent came to it: nothing moves under the hand, and nothing appears that is not typed. */
type Held = { text: string | null; isMissing: boolean; weak: readonly Weak[] };

/** One field of the brief: what it says and where that comes from, or what is asked for. */
export function FieldRow({ field, now, read, isOwn, missing, weak, excuses, session }: Props) {
  const words = useWords();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const [held, setHeld] = useState<Held | null>(null);
  const isAsking = held === null ? missing !== undefined : held.isMissing;
  const label = t(`field.${field}`);
  const mark = markFor(now, isOwn, words);
  const isChanged = read !== undefined && now?.origin !== 'case';
  const principle = missing?.principle ?? null;
  const asked = held?.weak ?? weak;
  const sourceId = useId();
  const markPlace = useRef<HTMLButtonElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    markPlace.current?.focus();
    setOpen(false);
  };
  return (
    <Row onKeyDown={press}>
      <Field>
        <Top>
          <SmallLabel>{label}</SmallLabel>
          {mark && (
            <MarkButton
              {...mark}
              label={t('brief.source_of', { field: label, source: mark.text })}
              isOpen={isOpen}
              controls={sourceId}
              place={markPlace}
              onToggle={() => setOpen(!isOpen)}
            />
          )}
          {isChanged && (
            <Small>
              {t('brief.by_you')}{' '}
              <LinkButton
                label={t('brief.restore_of', { field: label })}
                onPress={() => session.restore(field)}
              >
                {t('brief.restore')}
              </LinkButton>
            </Small>
          )}
        </Top>
        <FieldControl
          field={field}
          text={held?.text ?? now?.text ?? ''}
          isAsking={isAsking}
          isMissing={missing !== undefined}
          isFocused={held !== null}
          onType={(text) => {
            setHeld((before) => before && { ...before, text: null });
            session.edit(field, text);
          }}
          onFocus={() => setHeld({ text: now?.text ?? '', isMissing: missing !== undefined, weak })}
          onBlur={() => setHeld(null)}
        />
        {isAsking && (
          <Warning validation="warning" validationLabel={t('common.missing')} $isOver={missing === undefined}>
            {t('brief.not_named')}
          </Warning>
        )}
      </Field>
      <Suspense>
        {asked.length > 0 && <LazyWeakHint shown={asked} now={weak} />}
        {isOpen && now?.candidates !== undefined && (
          <Opened id={sourceId}>
            <LazyCandidates
              field={field}
              now={now}
              candidates={now.candidates}
              onPick={(text) => session.edit(field, text)}
            />
          </Opened>
        )}
      </Suspense>
      {principle !== null && (
        <Excuse text={excuses[principle] ?? ''} onType={(text) => session.excuse(principle, text)} />
      )}
      {isOpen && now !== undefined && now.candidates === undefined && (
        <Opened id={sourceId}>
          <Sources evidence={now.evidence} />
        </Opened>
      )}
    </Row>
  );
}
