import { expect, test } from 'vitest';
import { plainText } from '../../src/core/document/plain-text.ts';
import { settle } from '../support/a-session.ts';
import { mail, sent, told } from '../support/careless.ts';
import { secrets } from '../support/secrets.ts';

test.each([
  ['slack', 'mask', false],
  ['slack', 'keep', true],
  ['teams', 'mask', false],
] as const)(
  'what a channel of %s is told holds no secret, and with pii=%s contact data: %s',
  async (chat, pii, isKept) => {
    const { session, chat: channel } = await sent(`linear:ENG; chat=${chat}; pii=${pii}`, (each) => {
      each.edit('ask_detail', `Give ${secrets.google} back, ask ${mail}`);
      each.edit('affected', `Acme, ${secrets.gitlab}`);
    });
    await session.follow();
    await settle();
    const everything = JSON.stringify(channel.posts);
    expect(channel.posts).toHaveLength(1);
    for (const secret of told) expect(everything).not.toContain(secret);
    expect(everything.includes(mail)).toBe(isKept);
  },
);

test('names of files are masked where they are listed, for the tracker and in the note', async () => {
  const name = `${secrets.aws}.csv`;
  const { issue, note } = await sent('linear:ENG; note=full', (each) => each.edit('files', `${name} (10 B)`));
  expect(plainText(issue.document)).toContain('[key or token].csv');
  expect(note).toContain('[key or token].csv');
  expect(JSON.stringify(issue) + note).not.toContain(secrets.aws);
});

test('with detail=minimal a channel is told the summary and the links alone', async () => {
  const { session, chat } = await sent('linear:SEC; chat=slack; detail=minimal', (each) => {
    each.edit('summary', 'Somebody has a key');
    each.edit('affected', 'Acme GmbH');
  });
  await session.follow();
  await settle();
  expect(chat.posts).toMatchObject([{ message: { text: 'Somebody has a key', facts: [] } }]);
  expect(JSON.stringify(chat.posts)).not.toContain('Acme GmbH');
});
