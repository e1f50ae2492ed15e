import type { Chat, ChatPosted } from '../../core/chat.ts';
import { createStore, type Store } from '../store.ts';
import type { Letter, Outbox } from './outbox.ts';

/** `due`: written, and not posted from here yet. `no-place`: the route names none that exists. */
export type ChatView =
  | { kind: 'none' }
  | { kind: 'due' | 'running' | 'no-place'; letter: Letter }
  | { kind: 'told'; letter: Letter; how: ChatPosted };

/** Tells the channel of the team that got the escalation; what goes wrong here takes nothing back. */
export type ChatTeller = Store<ChatView> & {
  /** Posts it, also again: that is a person's decision where nobody knows whether it arrived. */
  post(): Promise<void>;
};

export type ChatPorts = {
  /** The same one each time. These reject when the browser cannot fetch the code. */
  loadOutbox(): Promise<Outbox>;
  loadChat(): Promise<Chat>;
};

function firstView(letter: Letter | null): ChatView {
  if (letter === null) return { kind: 'none' };
  if (letter.place === null) return { kind: 'no-place', letter };
  if (letter.stage === 'due') return { kind: 'due', letter };
  const kind = letter.stage === 'posted' ? 'posted' : 'unknown';
  return { kind: 'told', letter, how: { kind, detail: '' } };
}

export function createChatTeller(
  { outbox, loadChat }: Pick<ChatPorts, 'loadChat'> & { outbox: Outbox },
  escalationId: string,
): ChatTeller {
  const { view, subscribe, set } = createStore<ChatView>(firstView(outbox.load(escalationId)));

  async function post() {
    const current = view();
    if (current.kind === 'none' || current.kind === 'running' || current.letter.place === null) return;
    const { letter } = current;
    set({ kind: 'running', letter });
    const chat = await loadChat().catch(() => null);
    if (chat === null) {
      return set({ kind: 'told', letter, how: { kind: 'refused', because: 'unreachable', detail: '' } });
    }
    // Before the request leaves: a page that is closed now may have posted it.
    outbox.keep({ ...letter, stage: 'posting' });
    const how = await chat.post(current.letter.place, letter.message);
    const stage = { posted: 'posted', unknown: 'posting', refused: 'due' } as const;
    outbox.keep({ ...letter, stage: stage[how.kind] });
    set({ kind: 'told', letter, how });
  }

  if (view().kind === 'due' && outbox.takeFresh()) void post();
  return { view, subscribe, post };
}
