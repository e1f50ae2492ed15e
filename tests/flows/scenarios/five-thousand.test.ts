import { expect, test } from 'vitest';
import { minute } from '../../support/a-case.ts';
import { viewAs } from '../../support/a-session.ts';
import { aSidebar, aWorldOf } from '../../support/a-sidebar.ts';
import { aConversation } from '../../support/fake-zaf.ts';
import { routesTo } from './cases.ts';

/** As many comments as Zendesk lets a ticket have. */
const count = 5_000;

const conversation = aConversation({
  messages: Array.from({ length: count }, (_, index) => ({
    ago: (count - index) * 11 * minute,
    by: index % 2 === 0 ? 'jana' : 'maya',
    text: index % 2 === 0 ? `Scale ${index % 40} says 0 g, reading ${index}.` : `Reading ${index} is noted.`,
  })),
});

test('a ticket with 5,000 comments is there after the first page, and can be worked on while the others come', async () => {
  const scenario = { id: 'long', title: 'Long', conversations: [conversation] };
  const { session, until, names } = await aSidebar(aWorldOf(scenario, routesTo.linear), 48213);
  const draft = () => viewAs(session.view(), 'draft');
  const pages = () => names().filter((each) => each.includes('/comments.json')).length;
  const seen: { messages: number; conversation: string; pages: number }[] = [];
  session.subscribe(() => {
    const view = session.view();
    if (view.kind !== 'draft') return;
    const isFirst = seen.length === 0;
    seen.push({ messages: view.case.messages.length, conversation: view.conversation, pages: pages() });
    if (!isFirst) return;
    session.answer('E1a', 'yes');
    session.chooseTarget('T2');
    session.edit('steps', 'Put a parcel on scale 7');
  });
  session.open();
  await until(() => session.view().kind === 'draft' && draft().conversation === 'complete');

  expect(seen[0]).toEqual({ messages: 100, conversation: 'partial', pages: 1 });
  const half = seen.find(({ messages }) => messages >= count / 2);
  expect(half).toMatchObject({ conversation: 'partial' });
  expect(draft().case.messages).toHaveLength(count);
  expect(new Set(draft().case.messages.map(({ id }) => id)).size).toBe(count);
  expect(pages()).toBe(50);
  expect(draft()).toMatchObject({ decision: { target: 'T2' } });
  expect(draft().brief.fields.steps?.text).toBe('Put a parcel on scale 7');
  session.close();
});
