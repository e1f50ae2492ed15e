import type { Fault } from '../core/outcome.ts';
import type { Clock, Memory, ProblemDesk, SurroundingsReader } from '../core/ports.ts';
import type { ReadingAlong } from './load-along.ts';
import { noCode } from './no-code.ts';
import type { Session } from './session-commands.ts';
import type { SessionStore } from './session-store.ts';

export type AroundCommandPorts = {
  memory: Memory;
  clock: Clock;
  subdomain: string;
  loadAround(): Promise<SurroundingsReader>;
  /** Rejects when the browser cannot fetch the code. */
  loadProblems(): Promise<ProblemDesk>;
};

type Commands = Pick<
  Session,
  'makeProblem' | 'readLearned' | 'readSideConversations' | 'putArticle' | 'readOftenReturned'
>;

/** What an agent can do with what was found around the ticket. */
export function aroundCommands(
  ports: AroundCommandPorts,
  { state }: Pick<SessionStore, 'state'>,
  along: Pick<ReadingAlong, 'put'>,
  ending: AbortSignal,
): Commands {
  return {
    makeProblem: async (ids) => {
      const desk = await ports.loadProblems().catch(() => null);
      if (desk === null) return { kind: 'stopped', fault: noCode };
      const isProblem = state().case?.ticket.type === 'problem';
      const made = isProblem ? null : await desk.makeProblem();
      if (made !== null && made.kind !== 'done') return { kind: 'stopped', fault: made.fault };
      const attached: number[] = [];
      const left: { id: number; fault: Fault }[] = [];
      // One after the other: Zendesk limits how many tickets are updated at once, and a refused one stops none.
      for (const id of ids) {
        const outcome = await desk.attach(id);
        if (outcome.kind === 'done') attached.push(id);
        else left.push({ id, fault: outcome.fault });
      }
      return { kind: 'made', attached, left };
    },
    readLearned: async (ticketId) => {
      const around = await ports.loadAround().catch(() => null);
      const learned = await around?.learned(ticketId, ending);
      return learned?.kind === 'done' ? learned.value : null;
    },
    readSideConversations: async () => {
      const around = await ports.loadAround().catch(() => null);
      const found = await around?.sideConversations(ending);
      return found?.kind === 'done' ? found.value : null;
    },
    readOftenReturned: async (destination) => {
      const loaded = await Promise.all([ports.loadAround(), import('./past-returns.ts')]).catch(() => null);
      if (loaded === null) return [];
      const [around, { readOftenReturned }] = loaded;
      return readOftenReturned(ports, around, destination, ending);
    },
    putArticle: ({ title, url }, how) => along.put(`${title}\n${url}`, how),
  };
}
