import { useState } from 'react';
import styled from 'styled-components';
import type { Answer, CriterionId } from '../../core/checklist/criteria.ts';
import type { Draft } from '../../flows/draft.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { Decision } from '../../flows/view.ts';
import type { TextKey } from '../../i18n/translator.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Ends, Rule, SectionHead, Small, Stack } from '../../ui/Page.tsx';
import { useWords, type Words } from '../places.tsx';
import { type Arrangement, arrange, newcomersIn, otherSide, type Side, withNewcomers } from './arrange.ts';
import { CriterionGroups } from './CriterionGroups.tsx';
import { CriterionRow } from './CriterionRow.tsx';

type Props = {
  decision: Decision;
  draft: Draft;
  session: Session;
  /** The agent has begun to read or to answer below the verdict. */
  isAtWork: boolean;
};

/** As high as what can be pressed in it, also while there is nothing to press. */
const SideHead = styled(Ends)`
  align-items: center;
  min-height: 24px;
`;

const answers: readonly Answer[] = ['yes', 'no', 'unsure'];

/** "3 yes, 1 unsure"; empty when none of them is answered. */
function countOf(criteria: readonly CriterionId[], decision: Decision, { t }: Words): string {
  return answers
    .map((answer) => [answer, criteria.filter((id) => decision.answers[id] === answer).length] as const)
    .filter(([, count]) => count > 0)
    .map(([answer, count]) => t(`decide.count_${answer}`, { count }))
    .join(', ');
}

/**
 * The checklist: what there is evidence for as rows, on both sides where they conflict; everything else folded, or open
 * when nothing is known at all. Once the agent is at work here, what comes later waits until it is asked for.
 */
export function Criteria({ decision, draft, session, isAtWork }: Props) {
  const words = useWords();
  const { t } = words;
  const [kept, setKept] = useState(() => arrange(decision));
  const isEmpty = (each: Arrangement) => each.escalating.rows.length + each.support.rows.length === 0;
  // As long as nothing was shown and nothing answered, there is nothing that could move.
  const isFree = !isAtWork && isEmpty(kept) && Object.keys(draft.answers).length === 0;
  const all = isFree ? arrange(decision) : withNewcomers(kept, decision);
  // What is there when the agent begins stays; what comes later waits.
  if (!isAtWork && all !== kept && !isEmpty(all)) setKept(all);
  const { leads } = kept;
  const sides = [leads, otherSide(leads)] as const;
  const [open, setOpen] = useState<CriterionId | Side | null>(
    sides.flatMap((side) => kept[side].rows)[0] ?? 'escalating',
  );
  const toggle = (row: typeof open) => setOpen(row === open ? null : row);
  const showAll = () => setKept(all);
  const waiting = isAtWork ? newcomersIn(kept, decision).length : 0;
  const headOf = (side: Side): TextKey => {
    if (side === 'support') return 'decide.speaks_for_support';
    const isClear = decision.verdict.kind === 'escalate';
    return isClear ? 'decide.speaks_for_it' : 'decide.speaks_for_escalating';
  };
  return (
    <Stack $gap={12}>
      {sides.map((side) => {
        const { rows } = kept[side];
        if (rows.length === 0 && side !== leads) return null;
        return (
          <div key={side}>
            <SideHead>
              <SectionHead>{t(headOf(side))}</SectionHead>
              <Small>
                {waiting > 0 && side === leads ? (
                  <LinkButton onPress={showAll}>{t('decide.new_signs', { count: waiting })}</LinkButton>
                ) : (
                  countOf(rows, decision, words) || t('decide.no_sign')
                )}
              </Small>
            </SideHead>
            {rows.map((id) => (
              <CriterionRow
                key={id}
                criterion={id}
                answer={decision.answers[id]}
                isOwnAnswer={draft.answers[id] !== undefined}
                help={decision.items[id]?.help ?? ''}
                evidence={decision.proposals.find(({ criterion }) => criterion === id)?.evidence ?? []}
                isOpen={open === id}
                onToggle={() => toggle(id)}
                onAnswer={(answer) => session.answer(id, answer)}
              />
            ))}
          </div>
        );
      })}
      <Rule />
      <div>
        {[otherSide(leads), leads].map((side) => {
          const { folded } = kept[side];
          const isLeading = side === leads;
          const title = side === 'support' ? 'decide.handle' : 'decide.speaks_for_escalating';
          const answered = countOf(folded, decision, words);
          const left = folded.filter((id) => decision.answers[id] === undefined).length;
          return (
            <Disclosure
              key={side}
              level={2}
              title={t(isLeading ? 'decide.not_answered' : title)}
              value={isLeading ? left : answered || t('decide.no_sign')}
              isOpen={open === side}
              onToggle={() => toggle(side)}
            >
              <CriterionGroups
                shown={folded}
                decision={decision}
                hasNames={side === 'escalating'}
                onAnswer={session.answer}
              />
            </Disclosure>
          );
        })}
      </div>
    </Stack>
  );
}
