import { languageFor } from '../../core/brief/asking/customer-language.ts';
import type { ReplyWords } from '../../core/brief/asking/reply.ts';
import { updateFor } from '../../core/brief/asking/update.ts';
import type { IssueRef } from '../../core/escalation/issue.ts';
import type { LinkedTicket } from '../../core/escalation/linked-ticket.ts';
import type { LinkedReader } from '../../core/ports.ts';
import { noCode } from '../no-code.ts';
import { idle, loading, type Resource } from '../resource.ts';
import { createStore, type Store } from '../store.ts';

/** A customer who waits for the issue, with the word that they are to hear, in their language. */
export type Waiting = LinkedTicket & {
  /** ISO 639-1; '' when nothing tells it, and the draft is in English. */
  language: string;
  draft: string;
};

export type WaitingList = { tickets: readonly Waiting[]; isComplete: boolean };

export type TellAllPorts = {
  loadLinked(): Promise<LinkedReader>;
  loadReplies(language: string): Promise<ReplyWords>;
};

/** One fix, all customers told: everybody who waits for an issue, once it is done. */
export type TellAll = Store<Resource<WaitingList>> & { read(issue: IssueRef): Promise<void> };

export function createTellAll({ loadLinked, loadReplies }: TellAllPorts, ending: AbortSignal): TellAll {
  const { view, subscribe, set } = createStore<Resource<WaitingList>>(idle);

  async function drafted(ticket: LinkedTicket): Promise<Waiting> {
    const language = languageFor(ticket.written, ticket.locale);
    const draft = updateFor('resolved', ticket.requesterName, await loadReplies(language));
    return { ...ticket, language, draft };
  }

  async function readAll(issue: IssueRef): Promise<Resource<WaitingList>> {
    const found = await (await loadLinked())(issue, ending);
    if (found.kind !== 'done') return { kind: 'failed', fault: found.fault };
    const { tickets, isComplete } = found.value;
    // Those who still wait come first.
    const sorted = tickets.toSorted((a, b) => Number(a.hasHeard) - Number(b.hasHeard) || a.id - b.id);
    return { kind: 'ready', value: { tickets: await Promise.all(sorted.map(drafted)), isComplete } };
  }

  return {
    view,
    subscribe,
    read: async (issue) => {
      set(loading);
      const read = await readAll(issue).catch(
        (): Resource<WaitingList> => ({ kind: 'failed', fault: noCode }),
      );
      if (!ending.aborted) set(read);
    },
  };
}
