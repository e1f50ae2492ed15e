import { expect, vi } from 'vitest';
import type { Case } from '../../src/core/case/case.ts';
import type { ExistingIssue, Surroundings } from '../../src/core/case/surroundings.ts';
import { done } from '../../src/core/outcome.ts';
import type { SurroundingsReader, Tracker } from '../../src/core/ports.ts';
import type { IssueHit } from '../../src/core/reading/similar/existing-issues.ts';
import { aCase, aTicket } from './a-case.ts';
import { aSession, theSettings, viewAs } from './a-session.ts';
import { aTracker } from './a-tracker.ts';
import { aCandidate, aRow, nobodyAround } from './around.ts';

export const never = () => new Promise<never>(() => {});
export const article = { id: 1, title: 'Exports', snippet: 'All of it', url: 'https://help.example/1' };
export const candidates = [
  aCandidate('Export is missing rows\nRows are missing from our export.', { id: 7 }),
];

export const aHit = (but: Partial<IssueHit> = {}): IssueHit => ({
  system: 'linear',
  id: 'i1',
  key: 'ENG-1',
  url: 'https://linear.app/acme/issue/ENG-1',
  title: 'Export is missing rows',
  state: 'Todo',
  category: 'todo',
  ticketIds: [],
  by: 'likeness',
  ...but,
});

const aLink: ExistingIssue = {
  system: 'jira',
  id: '10001',
  key: 'OPS-1',
  url: '',
  title: '',
  state: null,
  category: null,
  ticketIds: [],
  because: 'linked-here',
};

type Ports = Partial<SurroundingsReader> & { searchIssues?: Tracker['searchIssues'] };

export const aCaseOf = (subject: string, messages = aCase().messages): Case =>
  aCase({ ticket: aTicket({ subject }), messages });

/** A session that looks around. `asked` names each request as it is made. */
export async function looking(
  { searchIssues, ...but }: Ports = {},
  settings = theSettings(),
  about = aCaseOf('Export is missing rows'),
) {
  const asked: string[] = [];
  const full: SurroundingsReader = {
    ...nobodyAround,
    similar: async () => done(candidates),
    account: async () => done({ open: [aRow()], escalated: [], isComplete: true }),
    articles: async () => done([article]),
    linkedIssues: async () => done([aLink]),
    ...but,
  };
  const note =
    <A extends unknown[], R>(name: string, ask: (...args: A) => R) =>
    (...args: A): R => {
      asked.push(name);
      return ask(...args);
    };
  const around: SurroundingsReader = {
    similar: note('similar', full.similar),
    account: note('account', full.account),
    articles: note('articles', full.articles),
    metrics: note('metrics', full.metrics),
    pastReturns: nobodyAround.pastReturns,
    learned: full.learned,
    incidents: note('incidents', full.incidents),
    sideConversations: note('side conversations', full.sideConversations),
    linkedIssues: note('linked', full.linkedIssues ?? never),
  };
  const { trackers } = aTracker();
  const all = aSession(about, {
    settings,
    loadAround: async () => around,
    trackers: {
      get: async (system) => ({
        ...(await trackers.get(system)),
        searchIssues: (...args) => {
          asked.push(system);
          return searchIssues?.(...args) ?? Promise.resolve(done([aHit()]));
        },
      }),
    },
  });
  expect(asked).toEqual([]);
  all.session.open();
  await until(() => asked.length > 0);
  const seen = (): Surroundings => viewAs(all.session.view(), 'draft').surroundings;
  return { ...all, asked, seen };
}

/** Code is loaded on the way, which takes as long as it takes. */
export const until = (isThere: () => boolean) => vi.waitFor(() => expect(isThere()).toBe(true), 10_000);
