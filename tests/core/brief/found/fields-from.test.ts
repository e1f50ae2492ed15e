import { describe, expect, test } from 'vitest';
import { fieldsFrom } from '../../../../src/core/brief/found/fields-from.ts';
import { createCalendar } from '../../../../src/i18n/calendar.ts';
import { aCase, aMessage, anInternalNote, anOrganization, aReply, now } from '../../../support/a-case.ts';
import { aQuote, aReading, found } from '../../../support/a-reading.ts';
import { early, filled, late, textOf } from '../../../support/found-fields.ts';
import { words } from '../../../support/words.ts';

test('a conversation that says nothing fills nothing', () => {
  expect(filled([], { messages: [] })).toEqual({});
});

test('summary and description are the sentences that reading chose, each with its quote', () => {
  const reading = aReading({
    summary: { text: 'Export ends\nat row 10,000', quotes: [aQuote('Export ends\nat row 10,000')] },
    description: [
      { text: 'since Monday rows are missing.', quote: aQuote('since Monday rows are missing.') },
      { text: 'No error is shown.', quote: aQuote('No error is shown.') },
    ],
  });
  const { summary, description } = fieldsFrom(aCase(), reading, words, createCalendar());
  expect(summary?.text).toBe('Export ends at row 10,000');
  expect(description?.text).toBe('Since Monday rows are missing. No error is shown.');
  expect(description?.evidence).toHaveLength(2);
});

test('a sentence without a full stop ends its line, so that two are not read as one', () => {
  const description = ['checkout is broken 😩', 'it says "P-204."', 'nobody can pay'].map((text) => ({
    text,
    quote: aQuote(text),
  }));
  const fields = fieldsFrom(aCase(), aReading({ description }), words, createCalendar());
  expect(fields.description?.text).toBe('Checkout is broken 😩\nIt says "P-204." Nobody can pay');
});

describe('who is affected', () => {
  const users = (text: string, count: number | null, message = early, growing = false) =>
    found({ kind: 'affected', text, count, unit: 'users', growing }, message);

  test('the account says who, the conversation how many', () => {
    const field = filled([users('all our 240 users', 240)]).affected;
    expect(field?.text).toBe('Jana Kern, Acme GmbH: all our 240 users');
    expect(field?.evidence.map(({ kind }) => kind)).toEqual(['quote', 'field', 'field']);
  });

  test('a number beats "many", and that it spreads is said', () => {
    const findings = [users('many users', null, early), users('40 users', 40, late, true)];
    expect(textOf('affected', findings)).toBe('Jana Kern, Acme GmbH: 40 users; growing');
  });

  test('users and sites are both told', () => {
    const sites = found({ kind: 'affected', text: 'three sites', count: 3, unit: 'sites', growing: false });
    expect(textOf('affected', [users('40 users', 40), sites])).toMatch(/: 40 users, three sites$/);
  });

  test('two numbers compete: the newest first, and both can be picked', () => {
    const field = filled([users('40 users', 40, early), users('240 users', 240, late)]).affected;
    expect(field?.text).toMatch(/: 240 users$/);
    expect(field?.candidates?.map(({ text }) => text)).toEqual([
      'Jana Kern, Acme GmbH: 240 users',
      'Jana Kern, Acme GmbH: 40 users',
    ]);
    expect(field?.candidates?.[1]?.evidence[0]).toMatchObject({ messageId: 'early' });
  });

  test('the same number twice does not compete', () => {
    expect(
      filled([users('40 users', 40), users('all 40 of us', 40, late)]).affected?.candidates,
    ).toBeUndefined();
  });
});

test('what they cannot do stands before how they get by', () => {
  const findings = [
    found({ kind: 'depth', text: 'we copy it by hand', blocked: false }),
    found({ kind: 'depth', text: 'we cannot close the month', blocked: true }),
  ];
  expect(textOf('blocked', findings)).toBe(
    'Blocked: we cannot close the month\nGetting by: we copy it by hand',
  );
});

test('a reference customer is told from the tags of the organization', () => {
  const organization = anOrganization({ tags: ['vip', 'reference_customer'] });
  const field = filled([found({ kind: 'cue', cue: 'public', text: 'we will post it' })], {
    organization,
  }).reputation;
  expect(field?.text).toBe('We will post it; Reference customer');
  expect(field?.evidence).toMatchObject([
    { kind: 'quote' },
    { kind: 'field', name: 'tags', value: 'reference_customer' },
  ]);
});

test('why now is what was said of it, else that it is worse or back', () => {
  const worse = found({ kind: 'cue', cue: 'worse', text: 'it gets worse every day' });
  expect(textOf('why_now', [worse])).toBe('It gets worse every day');
  expect(textOf('why_now', [worse, found({ kind: 'why-now', text: 'the sale begins on Friday' })])).toBe(
    'The sale begins on Friday',
  );
});

test('why now is by when they need it and for what, rather than a day alone', () => {
  const due = (text: string) => found({ kind: 'deadline', text, at: now, by: 'support' });
  const reason = due('the fair opens on Monday and the tills have to be ready');
  expect(textOf('why_now', [reason, due('Today please.')])).toBe(
    'The fair opens on Monday and the tills have to be ready',
  );
  expect(textOf('why_now', [due('Today please.')])).toBe('Today please.');
});

test('by when they need it is a reason, what a colleague calls urgent is none', () => {
  const note = anInternalNote({ text: 'They say it is urgent.' });
  const urgent = found({ kind: 'cue', cue: 'urgent', text: 'urgent' }, note);
  expect(textOf('why_now', [urgent], { messages: [note] })).toBeUndefined();
  const due = aMessage({ text: 'The auditors come on the 12th. We need it before.' });
  expect(
    textOf(
      'why_now',
      [found({ kind: 'deadline', text: 'on the 12th', at: now, by: 'support' }, due), urgent],
      { messages: [due, note] },
    ),
  ).toBe('The auditors come on the 12th.');
});

test('what was tried is told with who did it and what came of it', () => {
  const attempt = (text: string, result: 'worked' | 'failed' | 'partly' | 'unknown') =>
    found({ kind: 'attempt', text, by: 'Jana Kern', result }, aMessage({ text }));
  expect(
    textOf('tried', [
      attempt('cleared the cache.', 'failed'),
      attempt('used smaller files', 'partly'),
      attempt('add it', 'failed'),
    ])?.split('\n'),
  ).toEqual([
    'Cleared the cache (Jana Kern): did not help',
    'Used smaller files (Jana Kern): helped in part',
  ]);
});

test('what support proposed and the customer did is told as a quote, with both', () => {
  const attempt = (by: string, message = aReply({ text: 'Turn it off in Settings.' })) =>
    found({ kind: 'attempt', text: 'Turn it off in Settings.', by, result: 'partly' }, message);
  const { author } = aReply();
  expect(textOf('tried', [attempt('Jana Kern')])).toBe(
    `“Turn it off in Settings” (proposed by ${author.name}, done by Jana Kern): helped in part`,
  );
  expect(textOf('tried', [attempt(author.name)])).toBe(
    `Turn it off in Settings (${author.name}): helped in part`,
  );
});

test('for Security, only what shuts something off counts as contained, and only if it did not fail', () => {
  const attempt = (text: string, result: 'worked' | 'failed') =>
    found({ kind: 'attempt', text, by: 'Ben Ortiz', result }, anInternalNote({ text }));
  expect(
    textOf('contained', [
      attempt('cleared the cache', 'worked'),
      attempt('revoked the token', 'worked'),
      attempt('locked the account', 'failed'),
    ]),
  ).toBe('Revoked the token (Ben Ortiz): worked');
});

describe('reproduction', () => {
  test('steps come in their order, from the state that they start in', () => {
    const findings = [
      found({ kind: 'step', text: 'Open Orders' }),
      found({ kind: 'step', text: 'Choose Export' }),
      found({ kind: 'start-state', text: 'logged in as an admin' }),
    ];
    expect(textOf('steps', findings)).toBe('Start: logged in as an admin\nOpen Orders\nChoose Export');
  });

  test('the same step can be there twice', () => {
    const again = [1, 2].map(() => found({ kind: 'step', text: 'Press Save' }));
    expect(textOf('steps', again)).toBe('Press Save\nPress Save');
  });

  test('errors keep their lines, and what a longer text holds is not repeated', () => {
    const stack = 'Error: E42\n    at map (tax.js:118)';
    const findings = [
      found({ kind: 'error', part: 'code', text: 'E42' }),
      found({ kind: 'error', part: 'request-id', text: 'req_1' }),
      found({ kind: 'error', part: 'stack', text: `\n${stack}  ` }),
    ];
    expect(textOf('errors', findings)).toBe(`${stack}\nreq_1`);
  });

  test('what is said of the frequency later stands first, and both can be picked', () => {
    const { frequency } = filled([
      found({ kind: 'frequency', text: 'sometimes' }, early),
      found({ kind: 'frequency', text: 'every time' }, late),
    ]);
    expect(frequency?.text).toBe('every time');
    expect(frequency?.candidates?.map(({ text }) => text)).toEqual(['every time', 'sometimes']);
  });
});

test('what a machine wrote in one endless line is no step', () => {
  const step = (text: string) => found({ kind: 'step', text });
  expect(textOf('steps', [step('Open Orders'), step('seq=1 '.repeat(400))])).toBe('Open Orders');
});

test('of lines that differ in numbers only the newest three are told', () => {
  const lines = Array.from(
    { length: 9 },
    (_, at) => `2026-03-0${at + 1} shop=lyon result=E_DRIFT attempt=${at}`,
  );
  const errors = lines.map((text) => found({ kind: 'error', part: 'log', text }));
  const other = found({ kind: 'error', part: 'log', text: 'shop=lyon result=E_LOCKED' });
  expect(textOf('errors', [other, ...errors])?.split('\n')).toEqual([other.text, ...lines.slice(-3)]);
  const added = lines.map((_, at) =>
    found({ kind: 'attempt', text: `Added it as number ${at}`, by: 'Maya', result: 'worked' }),
  );
  expect(textOf('tried', added)?.split('\n')).toHaveLength(3);
});

test('each risk is named with the words that tell of it', () => {
  const findings = [
    found({ kind: 'cue', cue: 'leaving', text: 'we will cancel' }),
    found({ kind: 'money', text: '€40,000' }),
  ];
  expect(textOf('risk', findings)).toBe('May leave: we will cancel\nMoney: €40,000');
});

test('every field that is filled has its evidence', () => {
  const fields = filled(
    [
      found({ kind: 'observed', text: 'it ends' }),
      found({ kind: 'expected', text: 'all rows' }),
      found({ kind: 'ruled-out', text: 'not the browser' }),
      found({ kind: 'cue', cue: 'several-customers', text: 'other customers too' }),
      found({ kind: 'cue', cue: 'leaving', text: 'we look at Rival' }),
    ],
    { messages: [] },
  );
  expect(Object.keys(fields).sort()).toEqual([
    'actual',
    'competition',
    'demand',
    'expected',
    'risk',
    'ruled_out',
  ]);
  for (const field of Object.values(fields)) expect(field.evidence.length).toBeGreaterThan(0);
});
