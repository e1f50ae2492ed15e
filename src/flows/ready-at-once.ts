import type { View } from './view.ts';

type DraftView = Extract<View, { kind: 'draft' }>;

/** Things that a team asks for and that may be missing of a brief that counts as complete. Those that hold sending up may not. */
const mostMissing = 2;

/**
 * Whether one screen is enough to send it: the conversation has been read, everything speaks for escalating and nothing
 * against it, and no more is asked of the agent than what the tracker itself demands.
 */
export function isReadyAtOnce({ isRead, conversation, decision, missing, hindrances }: DraftView): boolean {
  const { verdict } = decision;
  return (
    isRead &&
    conversation === 'complete' &&
    verdict.kind === 'escalate' &&
    verdict.handle.length === 0 &&
    missing.length <= mostMissing &&
    hindrances.every(({ kind }) => kind === 'input')
  );
}
