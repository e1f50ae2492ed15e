import type { SideConversation } from '../core/case/surroundings.ts';
import { done, mapDone, type Outcome } from '../core/outcome.ts';
import type { Rest } from './rest.ts';
import { sideConversationsAnswer } from './surroundings-schemas.ts';

/** In one request. An account without them answers 404 or 403, and then there are none. */
export async function readSideConversations(
  rest: Pick<Rest, 'readOnce'>,
  base: string,
  signal: AbortSignal,
): Promise<Outcome<readonly SideConversation[]>> {
  const answer = await rest.readOnce(`${base}/side_conversations.json`, sideConversationsAnswer, signal);
  if (answer.kind === 'refused' && ['missing', 'forbidden'].includes(answer.fault.kind)) return done([]);
  return mapDone(answer, ({ side_conversations: found }) =>
    found.map(({ id, subject, state, participants, message_added_at: at }) => ({
      id,
      subject: subject ?? '',
      participants: participants.map(({ name, email }) => name || email || '').filter((each) => each !== ''),
      isOpen: state === 'open',
      at: at ?? null,
    })),
  );
}
