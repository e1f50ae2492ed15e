import type { Clocks } from '../../core/escalation/clocks.ts';
import type { IssueStatus } from '../../core/escalation/issue.ts';
import { nextStep } from '../../core/escalation/next-step.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import { Sentence } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';

type Props = {
  state: TicketState;
  /** How the issue stands; null while nobody knows. */
  issue: IssueStatus | null;
  isFresh: boolean;
  clocks: Clocks | null;
};

/** What is to be done now, as long as it is not over. */
export function Next({ state, issue, isFresh, clocks }: Props) {
  const { t } = useWords();
  if (state.phase !== 'escalated') return null;
  const step = nextStep({
    category: issue?.category ?? null,
    hasIssue: state.issue !== null,
    isFresh,
    clocks,
  });
  const values = { key: state.issue?.key ?? '', target: t(`document.target.${state.target}`) };
  return (
    <Sentence>
      <strong>{t('escalated.next')}</strong> {t(`escalated.next_${step}`, values)}
    </Sentence>
  );
}
