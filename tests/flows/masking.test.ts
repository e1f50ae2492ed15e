import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldIds } from '../../src/core/brief/fields.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import { emptyDraft } from '../../src/flows/draft.ts';
import { leavingTerms } from '../../src/flows/leaving-terms.ts';
import { papersOf } from '../../src/flows/papers.ts';
import { previewOf } from '../../src/flows/preview.ts';
import { toAdf } from '../../src/trackers/jira/to-adf.ts';
import { linearMarkdown } from '../../src/trackers/linear/markdown.ts';
import { aBrief } from '../support/a-brief.ts';
import { aCase, aTicket, now } from '../support/a-case.ts';
import { aReading } from '../support/a-reading.ts';
import { aDefect, ready, routeTo, viewAs } from '../support/a-session.ts';
import { anErrorFinding } from '../support/around.ts';
import { careless, issueOf, mail, password, pasted, sent, told } from '../support/careless.ts';
import { hostileText } from '../support/hostile-text.ts';
import { cards, secrets } from '../support/secrets.ts';
import { words } from '../support/words.ts';

test('what a tracker is asked to look for holds no secret and no contact data either', () => {
  const reading = aReading({
    findings: [
      anErrorFinding(`Import of orders failed for ${secrets.github} of ${mail}`),
      anErrorFinding(secrets.stripe, 'code'),
    ],
    summary: { text: `Import fails with ${secrets.slack}`, quotes: [] },
  });
  const terms = leavingTerms(careless(), reading);
  const everything = JSON.stringify(terms).toLowerCase();
  for (const secret of [secrets.github, secrets.stripe, secrets.slack, mail]) {
    expect(everything).not.toContain(secret.toLowerCase());
    for (const part of secret.split(/[^A-Za-z0-9]/).filter(({ length }) => length > 7))
      expect(everything).not.toContain(part.toLowerCase());
  }
  expect(terms.words).toContain('import');
});

test('what arrives in the tracker holds no secret and no contact data, and neither does the link to the ticket', async () => {
  const { issue } = await sent('linear:ENG', (session) => {
    session.edit('description', pasted);
    session.edit('errors', `Authorization: Bearer ${secrets.jwt}`);
    session.edit('tried', `token = ${secrets.slack}\ncalled +49 30 5550 0199`);
    session.enter('customfield_1', { kind: 'typed', text: `see ${secrets.stripe}` });
  });
  const everything = JSON.stringify(issue);
  for (const secret of [...told, mail, '5550 0199']) expect(everything).not.toContain(secret);
  expect(issue.title).toBe('Import fails with [key or token], ask [email address]');
  expect(issue.ticket.subject).toBe(issue.title);
  expect(issue.inputs).toEqual({ customfield_1: { kind: 'typed', text: 'see [key or token]' } });
  expect(plainText(issue.document)).toContain(
    'My password is "[password]", the card [card number].\n\n[private key]',
  );
});

test('the note keeps contact data and no secret, and says how much was masked in the issue', async () => {
  const { note } = await sent('linear:ENG; note=full', (session) => session.edit('description', pasted));
  for (const secret of told) expect(note).not.toContain(secret);
  expect(note).toContain(mail);
  expect(note).toContain(
    'Masked in the issue: 6 (key or token 2, email address, password, card number, private key)',
  );
});

test('a note on which nothing was masked does not speak of it', async () => {
  const { session, desk } = await aDefect();
  await session.send();
  expect(JSON.stringify(desk.changes)).not.toContain('Masked');
});

test('a route that keeps contact data masks secrets only', async () => {
  const { issue } = await sent('linear:ENG; pii=keep');
  const everything = JSON.stringify(issue);
  expect(everything).toContain(mail);
  for (const secret of told) expect(everything).not.toContain(secret);
});

test('a restricted destination learns the summary, severity and the link, masked; not the subject behind it', async () => {
  const { issue, note } = await sent('linear:SEC; detail=minimal', (session) =>
    session.edit('summary', `Somebody has ${secrets.github}`),
  );
  expect(issue.title).toBe('Somebody has [key or token]');
  expect(issue.ticket.subject).toBe('');
  expect(plainText(issue.document)).not.toContain('My password');
  expect(note).toContain('Masked in the issue: 1 (key or token)');
});

test('why the agent goes on or keeps it is told and kept in the record without the secret in it', async () => {
  const { event, issue, note } = await sent('linear:ENG', (session) => {
    session.answer('E1a', null);
    session.answer('H1', 'yes');
    session.chooseTarget('T2');
    session.explainAgainst(`the customer sent ${secrets.github}`);
  });
  expect(event).toMatchObject({ against: 'the customer sent [key or token]' });
  const said = 'Escalated anyway, because: the customer sent [key or token]';
  expect(plainText(issue.document)).toContain(said);
  expect(note.split(said)).toHaveLength(2);
  const { session, desk } = await ready();
  await session.keepInSupport(`known: password=${password}`);
  expect(desk.events).toMatchObject([{ reason: 'known: password=[password]' }]);
});

describe('a mask that the agent takes off', () => {
  const masksOf = (session: Awaited<ReturnType<typeof ready>>['session']) => {
    const view = viewAs(session.view(), 'draft');
    if (view.route.kind !== 'route') throw new Error('There is no route');
    return previewOf(view, view.route.route, words).masks;
  };
  const idOf = (session: Awaited<ReturnType<typeof ready>>['session'], value: string) =>
    masksOf(session).find((mask) => mask.value === value)?.id ?? '';

  test('stays off in another tab and lets the one value through', async () => {
    const first = await aDefect(careless());
    first.session.restoreMasked(idOf(first.session, mail), true);
    const second = await ready(careless(), { memory: first.memory });
    expect(masksOf(second.session).find(({ value }) => value === mail)?.isRestored).toBe(true);
    await second.session.send();
    const issue = issueOf(second.tracker.issues);
    expect(issue.title).toBe(`Import fails with [key or token], ask ${mail}`);
    for (const secret of told) expect(JSON.stringify(issue)).not.toContain(secret);
  });

  test('can be put on again', async () => {
    const { session } = await aDefect(careless());
    const id = idOf(session, mail);
    session.restoreMasked(id, true);
    session.restoreMasked(id, false);
    expect(masksOf(session).find((mask) => mask.id === id)?.isRestored).toBe(false);
  });

  test('is left on where it hides a certain secret, whatever the draft says', async () => {
    const { session, tracker } = await aDefect(careless());
    for (const { id } of masksOf(session)) session.restoreMasked(id, true);
    await session.send();
    const everything = JSON.stringify(issueOf(tracker.issues));
    for (const secret of [secrets.github, secrets.key, secrets.aws, cards[0] ?? ''])
      expect(everything).not.toContain(JSON.stringify(secret).slice(1, -1));
  });
});

test('a ticket that only moves to a group masks nothing in front of anybody', async () => {
  const { session } = await ready(careless());
  const view = viewAs(session.view(), 'draft');
  const route = routeTo('group:Tier 2 support');
  if (route.kind !== 'route') throw new Error('No route');
  expect(previewOf(view, route.route, words).masks).toEqual([]);
});

test('no certain secret gets into the issue in any system’s writing, whatever field it stands in', () => {
  const certain = [...Object.values(secrets).filter((secret) => secret !== secrets.key), ...cards];
  const route = routeTo('linear:ENG; pii=keep');
  if (route.kind !== 'route') throw new Error('No route');
  fc.assert(
    fc.property(
      fc.constantFrom(...fieldIds),
      fc.constantFrom(...certain),
      hostileText(),
      hostileText(),
      (field, secret, before, after) => {
        const text = `${before} ${secret} ${after}`;
        const papers = papersOf({
          case: aCase({ ticket: aTicket({ subject: text }) }),
          draft: { ...emptyDraft(now), excuses: { P2: text, P4: text } },
          hasDraft: true,
          decision: { answers: {}, isAgainstVerdict: false },
          brief: () => aBrief({ [field]: text }, { reportedBy: text }),
          words,
        });
        const { title, document, subject } = papers.issue({ target: 'T2', severity: 'S2' }, route.route);
        const note = papers.note(
          { target: 'T2', severity: 'S2', by: { id: 1, name: 'Maya' }, at: now },
          route.route,
          null,
        );
        for (const written of [
          title,
          subject,
          plainText(document),
          plainText(note),
          linearMarkdown(document),
          JSON.stringify(toAdf(document)),
        ])
          expect(written).not.toContain(secret);
      },
    ),
    { numRuns: 400 },
  );
});
