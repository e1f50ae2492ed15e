import { useState } from 'react';
import type { Answer, CriterionId } from '../../core/checklist/criteria.ts';
import type { Draft } from '../../flows/draft.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { Decision } from '../../flows/view.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Ends, Rule, SectionHead, Small, Stack } from '../../ui/Page.tsx';
import { useWords, type Words } from '../places.tsx';
import { addNewcomers, arrange } from './arrange.ts';
import { CriterionGroups } from './CriterionGroups.tsx';
import { CriterionRow } from './CriterionRow.tsx';

type Props = { decision: Decision; draft: Draft; session: Session };

const answers: readonly Answer[] = ['yes', 'no', 'unsure'];

/** "3 yes, 1 unsure"; empty when none of them is answered. */
function countOf(criteria: readonly CriterionId[], decision: Decision, { t }: Words): string {
  return answers
    .map((answer) => [answer, criteria.filter((id) => decision.answers[id] === answer).length] as const)
    .filter(([, count]) => count > 0)
    .map(([answer, count]) => t(`decide.count_${answer}`, { count }))
    .join(', ');
}

/** The checklist: what there is evidence for as rows, everything else folded, or open when nothing is known at all. */
export function Criteria({ decision, draft, session }: Props) {
  const words = useWords();
  const { t } = words;
  const [first, setFirst] = useState(() => arrange(decision));
  // As long as nothing was shown and nothing answered, there is nothing that could move.
  if (first.rows.length === 0 && Object.keys(draft.answers).length === 0) {
    const now = arrange(decision);
    if (now.rows.length > 0) setFirst(now);
  }
  const { rows, others, unanswered, leads } = addNewcomers(first, decision);
  const [open, setOpen] = useState<CriterionId | 'others' | 'unanswered' | null>(
    first.rows[0] ?? 'unanswered',
  );
  const toggle = (row: typeof open) => setOpen(row === open ? null : row);
  const { kind } = decision.verdict;
  const title =
    leads === 'support'
      ? t('decide.speaks_for_support')
      : t(kind === 'escalate' ? 'decide.speaks_for_it' : 'decide.speaks_for_escalating');
  const notAnswered = unanswered.filter((id) => decision.answers[id] === undefined).length;
  return (
    <Stack $gap={12}>
      {rows.length > 0 && (
        <div>
          <Ends>
            <SectionHead>{title}</SectionHead>
            <Small>{countOf(rows, decision, words)}</Small>
          </Ends>
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
      )}
      <Rule />
      <div>
        <Disclosure
          level={2}
          title={t(leads === 'support' ? 'decide.speaks_for_escalating' : 'decide.handle')}
          value={countOf(others, decision, words) || t('decide.no_sign')}
          isOpen={open === 'others'}
          onToggle={() => toggle('others')}
        >
          <CriterionGroups
            shown={others}
            decision={decision}
            hasNames={leads === 'support'}
            onAnswer={session.answer}
          />
        </Disclosure>
        <Disclosure
          level={2}
          title={t('decide.not_answered')}
          value={notAnswered}
          isOpen={open === 'unanswered'}
          onToggle={() => toggle('unanswered')}
        >
          <CriterionGroups shown={unanswered} decision={decision} onAnswer={session.answer} />
        </Disclosure>
      </div>
    </Stack>
  );
}
