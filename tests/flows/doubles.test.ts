import { expect, test, vi } from 'vitest';
import { plainText } from '../../src/core/document/plain-text.ts';
import type { IssueRef, IssueStatus } from '../../src/core/escalation/issue.ts';
import { done, failed, type Outcome } from '../../src/core/outcome.ts';
import type { Tracker } from '../../src/core/ports.ts';
import { aCase } from '../support/a-case.ts';
import { aFault, aHelpDesk } from '../support/a-help-desk.ts';
import { aDefect, aSession, aState, routeTo, settle, theSettings, viewAs } from '../support/a-session.ts';
import { aTracker } from '../support/a-tracker.ts';

const jira = { kind: 'site', host: 'acme.atlassian.net', email: 'support@acme.example' } as const;

const anIssue = (id: string, category: IssueStatus['category'] = 'todo'): IssueStatus => ({
  ref: { system: 'jira', id, key: `ENG-${id}`, url: `https://acme.atlassian.net/browse/ENG-${id}` },
  title: 'Export',
  state: 'To Do',
  category,
  assignee: null,
  updatedAt: null,
});

const one = anIssue('1');
const escalated = aState({ phase: 'escalated', route: 'jira:ENG/Bug', issue: one.ref });

/** A Jira that finds these, and remembers what it was asked for. */
function aDoubtfulJira(found: readonly IssueStatus[], closes: readonly Outcome<null>[] = [done(null)]) {
  const base = aTracker();
  const looks: string[] = [];
  const closed: { double: IssueRef; words: string }[] = [];
  const outcomes = [...closes];
  const settings = { ...theSettings({ T2: routeTo('jira:ENG/Bug') }), jira };
  const get = async (): Promise<Tracker> => ({
    ...(await base.trackers.get('jira')),
    doubles: {
      find: async (id) => {
        looks.push(id);
        return done(found);
      },
      close: async (double, reason) => {
        closed.push({ double, words: plainText(reason) });
        return outcomes.shift() ?? done(null);
      },
    },
  });
  return { base, looks, closed, but: { settings, trackers: { get } } };
}

/** The code for it arrives when there is a doubt, and not before. */
const whenFound = (all: Pick<ReturnType<typeof aSession>, 'session'>) =>
  vi.waitFor(() => expect(doublesIn(all)).not.toEqual([]), { timeout: 10_000 });

const doublesIn = ({ session }: Pick<ReturnType<typeof aSession>, 'session'>) =>
  viewAs(session.view(), 'escalated').doubles;

test('an issue that was sent without a doubt is not looked for again, nor when the ticket is opened', async () => {
  const { but, looks } = aDoubtfulJira([one, anIssue('2')]);
  const all = await aDefect(aCase(), but);
  await all.session.send();
  await settle();
  expect(viewAs(all.session.view(), 'escalated').state.isDoubtful).toBeUndefined();
  const again = aSession(aCase(), { ...but, ticketState: { kind: 'ours', state: escalated } });
  again.session.open();
  await settle();
  expect(doublesIn(again)).toEqual([]);
  expect(looks).toEqual([]);
});

test('after a person chose to create it anyway the ticket says so, and a second issue is offered for closing', async () => {
  const { base, but, looks } = aDoubtfulJira([anIssue('9')]);
  const all = await aDefect(aCase(), but);
  base.trouble('before', aFault({ kind: 'unreachable', from: 'jira' }));
  await all.session.send();
  await all.session.finish('create');
  await whenFound(all);
  expect(all.desk.state?.isDoubtful).toBe(true);
  expect(looks).toEqual([all.desk.state?.escalationId]);
  expect(doublesIn(all)).toEqual([{ ref: anIssue('9').ref, closing: { kind: 'offered' } }]);
});

test('at the next opening it is looked for again: what is closed already and the issue itself are no doubles', async () => {
  const { but } = aDoubtfulJira([one, anIssue('2', 'done'), anIssue('3', 'dropped'), anIssue('4', 'doing')]);
  const all = aSession(aCase(), {
    ...but,
    ticketState: { kind: 'ours', state: { ...escalated, isDoubtful: true } },
  });
  all.session.open();
  await whenFound(all);
  expect(doublesIn(all).map(({ ref }) => ref.key)).toEqual(['ENG-4']);
});

test('a double is closed once, with words that name the issue that goes on', async () => {
  const { but, closed } = aDoubtfulJira([anIssue('2')]);
  const all = aSession(aCase(), {
    ...but,
    ticketState: { kind: 'ours', state: { ...escalated, isDoubtful: true } },
  });
  all.session.open();
  await whenFound(all);
  await Promise.all([all.session.closeDouble('2'), all.session.closeDouble('2')]);
  expect(closed).toEqual([
    {
      double: anIssue('2').ref,
      words: expect.stringContaining('ENG-1 (https://acme.atlassian.net/browse/ENG-1)'),
    },
  ]);
  expect(doublesIn(all)).toMatchObject([{ closing: { kind: 'closed' } }]);
});

test('a double that could not be closed says why, and can be tried again', async () => {
  const refused = failed(aFault({ kind: 'forbidden', from: 'jira', committed: 'no' }));
  const { but } = aDoubtfulJira([anIssue('2')], [refused]);
  const all = aSession(aCase(), {
    ...but,
    ticketState: { kind: 'ours', state: { ...escalated, isDoubtful: true } },
  });
  all.session.open();
  await whenFound(all);
  await all.session.closeDouble('2');
  expect(doublesIn(all)).toMatchObject([{ closing: { kind: 'failed', fault: { kind: 'forbidden' } } }]);
  await all.session.closeDouble('2');
  expect(doublesIn(all)).toMatchObject([{ closing: { kind: 'closed' } }]);
});

test('what an issue has no room for is in the note, and the issue says so', async () => {
  const base = aTracker();
  const get = async (): Promise<Tracker> => ({
    ...(await base.trackers.get('jira')),
    split: (document, goesOn) => ({
      first: { type: 'root', children: [...document.children.slice(0, 3), goesOn] },
      rest: { type: 'root', children: document.children.slice(3) },
    }),
  });
  const desk = aHelpDesk();
  const settings = { ...theSettings({ T2: routeTo('jira:ENG/Bug') }), jira };
  const all = await aDefect(aCase(), { settings, trackers: { get } }, desk);
  await all.session.send();
  const [draft] = [...base.issues.values()];
  const issue = plainText(draft?.document ?? { type: 'root', children: [] });
  expect(issue).not.toContain('Choose Export');
  expect(issue).toMatch(/in the internal note on Zendesk #48213 \(https:\S+\)$/);
  const note = desk.changes.at(-1)?.note;
  const words = plainText(note?.document ?? { type: 'root', children: [] });
  expect(words).toContain('The rest of the brief, for which ENG-1 has no room');
  expect(words).toContain('Choose Export');
});
