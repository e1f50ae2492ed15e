import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Pattern } from '../../core/reading/similar/pattern.ts';
import type { ProblemMade, Session } from '../../flows/session-commands.ts';
import { Hint, Stack } from '../../ui/Page.tsx';
import type { DraftView } from '../draft-view.ts';
import { faultWords } from '../fault-words.ts';
import { useWords, type Words } from '../places.tsx';

function resultText(made: ProblemMade, { t, list }: Words): string {
  if (made.kind === 'stopped')
    return t('around.problem.stopped', { reason: faultWords(made.fault, t).title });
  const attached = t('around.problem.attached', { count: made.attached.length });
  if (made.left.length === 0) return attached;
  const left = made.left.map(({ id, fault }) => `#${id} (${faultWords(fault, t).title})`);
  return `${attached} ${t('around.problem.left', { tickets: list(left) })}`;
}

type Props = { pattern: Pattern; view: DraftView; session: Session };

/** Offered when enough customers have the same problem; done by the agent, or not at all. */
export function MakeProblem({ pattern, view, session }: Props) {
  const words = useWords();
  const { t } = words;
  const [state, setState] = useState<'offered' | 'running' | ProblemMade>('offered');
  const { ticket } = view.case;
  const open = pattern.tickets.filter(({ status }) => status !== 'closed');
  if (pattern.customers < view.patternFrom || open.length === 0 || ticket.status === 'closed') return null;
  if (ticket.problemId !== null)
    return <Hint>{t('around.problem.is_incident', { id: ticket.problemId })}</Hint>;
  const make = async () => {
    setState('running');
    setState(await session.makeProblem(open.map(({ id }) => id)));
  };
  const isOver = typeof state === 'object' && state.kind === 'made';
  return (
    <Stack $gap={8}>
      <Hint>{t('around.problem.offer', { count: open.length })}</Hint>
      {!isOver && (
        <div>
          <Button size="small" disabled={state === 'running'} onClick={() => void make()}>
            {t('around.problem.make')}
          </Button>
        </div>
      )}
      <Hint role="status">{typeof state === 'object' && resultText(state, words)}</Hint>
    </Stack>
  );
}
