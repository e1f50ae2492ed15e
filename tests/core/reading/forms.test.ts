import { describe, expect, test } from 'vitest';
import { customer, stepsOf, toldOf } from './facts/facts-of.ts';

const told = (...lines: string[]) => toldOf(customer(lines.join('\n')));

describe('what a form says is nobody’s words', () => {
  test.each([
    ['a comment', '<!-- Tell us how it should be. -->'],
    ['a comment on several lines', '<!--\nIf you can, say how it should be.\n-->'],
    ['a hint', '*A clear and concise description of what should happen.*'],
    ['a question in bold', '**Should it be seen by everybody? Please say so.**'],
    ['a box to tick', '- [x] I looked whether it should be so'],
    ['an answered question', 'Should it be shown to all?: Yes'],
  ])('%s', (_, form) => {
    expect(told('The rota stays empty.', '', form)).toEqual({
      observed: ['The rota stays empty.'],
      expected: [],
      steps: [],
    });
  });
  test('but what stands beside a comment is read, and so is a comment that nobody closes', () => {
    expect(told('It should be green. <!-- which colour? -->').expected).toEqual(['It should be green.']);
    expect(told('It should be green.', '<!-- ', 'It should be blue.').expected).toHaveLength(2);
  });
  test('a field that was left empty has no words', () => {
    expect(told('### Expected behaviour', '_No response_').expected).toEqual([]);
    expect(
      stepsOf(customer("Steps to reproduce:\n1. Go to '...'\n2. Click on '....'\n3. See error")),
    ).toEqual([]);
  });
});

describe('a form’s question for steps', () => {
  test.each([
    'Not reproduced yet',
    'I could not reproduce it so far.',
    'I don’t know how to trigger it.',
    'Tell us how we can see it',
    'It is not reproducible on our side.',
    'We could not figure out any trigger.',
    'I do not know where to begin to reproduce it.',
    'No idea.',
    'Please see the video above',
  ])('is not answered by: %s', (answer) => {
    expect(stepsOf(customer(`### Steps to reproduce\n${answer}`))).toEqual([]);
  });
  test('is answered by what follows such words', () => {
    const text =
      '### Steps to reproduce\nI could not reproduce it each time.\n\n1. Open a parcel\n2. Press Print';
    expect(stepsOf(customer(text))).toEqual(['Open a parcel', 'Press Print']);
  });
});

describe('how it ought to be', () => {
  test.each(['It should look like the label of last year.', 'The label should use the short address.'])(
    'is also said by: %s',
    (text) => {
      expect(told('The label is empty.', '', text).expected).toEqual([text]);
    },
  );
  test.each(['It works fine in the old app.', 'The list fails to load and is empty.'])(
    'is not said by: %s',
    (text) => {
      expect(told('The label is empty.', '', text).expected).toEqual([]);
    },
  );
  test.each([
    'The towns could also be shown as a map.',
    'We need to be able to print two towns at once.',
    'I want to see the town there, and it should be green.',
    'It takes the streets into account, which should be left out.',
  ])('is also what is proposed: %s', (text) => {
    expect(told('The label is empty.', '', text).expected).toEqual([text]);
  });
  test.each([
    'The towns could be wrong.',
    'For this, somebody needs to be there.',
    'I want to talk to the one who should know it.',
  ])('is not what may be, what is needed to work, or what is wanted of us: %s', (text) => {
    expect(told('The label is empty.', '', text).expected).toEqual([]);
  });
  test('is also what somebody expects', () => {
    const text = 'When I print a parcel, I expect all labels to have the same town.';
    expect(told(text).expected).toEqual([text]);
  });
});

describe('headings in words of their own', () => {
  test.each([
    ['### Some repro steps for us', 'steps'],
    ['### Short code to reproduce the issue', 'steps'],
    ['**Please say what should happen**', 'expected'],
    ['## The current behaviour of the board', 'observed'],
    ['### Sample code', 'steps'],
    ['### Command used to see it', 'steps'],
    ['### What were you doing before?', 'steps'],
    ['## Unexpected behaviour', 'observed'],
    ['How do we reproduce this bug?', 'steps'],
    ['Steps leading up to the crash:', 'steps'],
    ['Correct output:', 'expected'],
    ['How it should work', 'expected'],
    ['Faulty result:', 'observed'],
    ['What is the problem?', 'observed'],
  ] as const)('%s', (heading, kind) => {
    expect(told(heading, 'The green lamp of bay four')[kind]).toEqual(['The green lamp of bay four']);
  });
  test.each([
    '**We saw the lamp that an expected guest left there.**',
    '### Have you reproduced the bug at home?',
    'Results of the year:',
    'I get this error:',
  ])('but this is none of them: %s', (heading) => {
    const { expected, steps } = told('The shop is open.', '', heading, '', 'The green lamp of bay four');
    expect([...expected, ...steps]).toEqual([]);
  });
  test.each([
    ['<b>What steps will reproduce the problem?</b>', 'steps'],
    ['<h3>Some repro steps for us</h3>', 'steps'],
    ['<strong>Expected</strong>:', 'expected'],
    ['<summary>What should happen here</summary>', 'expected'],
  ] as const)('also between tags: %s', (heading, kind) => {
    expect(told(heading, 'The green lamp of bay four')[kind]).toEqual(['The green lamp of bay four']);
  });
  test('a label between tags speaks for its own line, and a tag within a line for none', () => {
    expect(told('<b>Expected:</b> a green lamp', '', 'The lamp is red.').expected).toEqual(['a green lamp']);
    expect(told('The lamp <b>expected</b> behind it is red.').expected).toEqual([]);
  });
  test('two questions at once are answered in their order, or as the answers read', () => {
    const question = 'What is the expected output? What do you see instead?';
    expect(told(question, 'One label. Two of them.')).toMatchObject({
      expected: ['One label.'],
      observed: ['Two of them.'],
    });
    expect(told(question, 'Two labels come out. It should be one.')).toMatchObject({
      expected: ['It should be one.'],
      observed: ['Two labels come out.'],
    });
  });
});

describe('lists', () => {
  test('as wikis number them are lists, and a single line of that kind is a heading', () => {
    const wiki = 'h3. Steps to reproduce\n# Open a parcel\n# Press Print\n\nIt is empty.';
    expect(stepsOf(customer(wiki))).toEqual(['Open a parcel', 'Press Print']);
    expect(stepsOf(customer('# Steps to reproduce\nPress Print twice'))).toEqual(['Press Print twice']);
  });
  test('on one line are lists', () => {
    expect(stepsOf(customer('1. Open a parcel. 2. Press Print. 3. Close the lid.'))).toEqual([
      'Open a parcel.',
      'Press Print.',
      'Close the lid.',
    ]);
  });
  test.each([
    'We use 1. FC Bergen as a name since version 2.1 of the app.',
    'We need it for two quarters: 1. and 2. quarter.',
    'Open: 1. March, 2. April, 3. May.',
  ])('are none in %s', (text) => {
    expect(stepsOf(customer(text))).toEqual([]);
  });
  test('end with a number that nobody wrote anything behind', () => {
    expect(stepsOf(customer('Steps:\n1. Open a parcel\n2. Press Print\n3.'))).toEqual([
      'Open a parcel',
      'Press Print',
    ]);
  });
  test('say behind an arrow at their end what comes of it', () => {
    expect(told('- open a parcel', '- press Print', '-> two labels')).toMatchObject({
      steps: ['open a parcel', 'press Print'],
      observed: ['two labels'],
    });
    expect(stepsOf(customer('-> open a parcel\n-> press Print'))).toHaveLength(2);
  });
  test('say it in their last step, where nothing else does', () => {
    expect(told('Steps:', '1. Open a parcel', '2. Press Print and nothing happens').observed).toEqual([
      'Press Print and nothing happens',
    ]);
  });
  test('of facts are no steps', () => {
    expect(stepsOf(customer('Steps:\n- Account: 4711\n- Parcel: P-88'))).toEqual([]);
  });
});

test('pictures are left out of the words', () => {
  const picture = '![image](https://files.example.com/1.png)';
  expect(stepsOf(customer(`Steps:\n1. Open a parcel ${picture}\n2. ${picture}\n3. Press Print`))).toEqual([
    'Open a parcel',
    'Press Print',
  ]);
});

test('a report in a fence is read, but not what a machine answers in one', () => {
  const text = 'When I press Print, the label of the parcel is empty.';
  expect(told('```', text, '(said on the phone)', '```', '', 'Moved here').observed).toEqual([text]);
  expect(told('The app says to us that:', '```', text, '```').observed).not.toContain(text);
});

test('a fence too many hides nothing', () => {
  const text = 'Steps:\n```\nprint --all\n```\n```\n\nExpected: one label';
  expect(toldOf(customer(text))).toMatchObject({ steps: ['print --all'], expected: ['one label'] });
});

test('what happens may be told behind the lines that say where', () => {
  expect(told('Version: 4.2', '', 'The rota of ward two has no names.').observed).toEqual([
    'The rota of ward two has no names.',
  ]);
});
