import { describe, expect, test } from 'vitest';
import { customer, note, stepsOf, sureOf, toldOf } from './facts-of.ts';

describe('a numbered list under the words that it was seen', () => {
  test('is the steps, up to what should come of it', () => {
    expect(
      stepsOf(
        customer('The label is printed twice.'),
        note(
          'I could reproduce it with a trial account.\n\n1. Open a parcel with two items\n2. Press Print\n3. Expected: one label. Actual: two of them.',
        ),
      ),
    ).toEqual(['Open a parcel with two items', 'Press Print']);
  });
  test('may have a single step, such as a request', () => {
    expect(
      stepsOf(
        note(
          'Reproduced in the sandbox.\n\n1. PUT /v1/rates with currency = CHF\n2. Expected: 200. Actual: 422.',
        ),
      ),
    ).toEqual(['PUT /v1/rates with currency = CHF']);
  });
  test.each([
    'I cannot reproduce it.\n\n1. Check the clock of your server\n2. Send us the file',
    'Can you reproduce it?\n\n1. Which browser do you use?\n2. Since when?',
  ])('is none where it was not seen: %s', (text) => {
    expect(stepsOf(note(text))).not.toContain('Which browser do you use?');
    expect(stepsOf(note(text)).length).not.toBe(1);
  });
});

describe('a list of what somebody does', () => {
  const acts = ['1. Open the parcel', '2. Press Print'];
  test('is the steps, also among what happens, but not among what ought to', () => {
    const under = (heading: string) =>
      stepsOf(customer([`## ${heading}`, 'Two labels.', '', ...acts].join('\n')));
    expect(under('Bug description')).toEqual(['Open the parcel', 'Press Print']);
    expect(under('Expected behaviour')).toEqual([]);
  });
  test('goes on behind the code that one of them shows', () => {
    const shown = '- Add this line:\n```\nprint(label);\n```\n- Save - the label comes twice';
    expect(stepsOf(customer(shown))).toEqual([
      'Add this line:',
      'print(label);',
      'Save - the label comes twice',
    ]);
  });
  test('may name acts of games, drawing and small devices', () => {
    const acts = ['Equip the hat', 'Watch the cow', 'Unpair the watch', 'Flip the picture'];
    expect(stepsOf(customer(acts.map((act) => `- ${act}`).join('\n')))).toEqual(acts);
    expect(stepsOf(customer('- Equipment of the shop\n- Watches of two kinds\n- Pictures'))).toEqual([]);
  });
  test('is none where it only says on what it was not seen', () => {
    const where = 'Could not reproduce it, only seen on:\n\n- Tablet of bay four\n- Tablet of bay six';
    expect(stepsOf(customer(where))).toEqual([]);
  });
});

describe('a list of something else', () => {
  test.each([
    ['ways to choose from', 'We see three options:'],
    ['a way around it', 'We have found a workaround:'],
    ['what ought to be done', 'The nightly job should:'],
  ])('is no steps where its introduction says so: %s', (_, intro) => {
    expect(
      stepsOf(customer(`${intro}\n\n- open the parcel\n- select both items\n- print the label twice`)),
    ).toEqual([]);
  });
  test('is none where its items only begin with a name in code', () => {
    expect(
      stepsOf(customer('- `label print` has no option for this\n- `label list` writes to the wrong place')),
    ).toEqual([]);
  });
});

describe('what brings the problem about', () => {
  test('is a step also where it reads like something that was tried', () => {
    const text = 'After restarting the printer and opening the queue, the label `main` is no longer visible.';
    expect(stepsOf(customer(text))).toEqual([text]);
  });
  test('is told by two acts where one says too little', () => {
    const one = 'The scale shows zero when I open the lid.';
    const two = 'The scale shows zero when I open the lid and press Tare.';
    expect(stepsOf(customer(`The shop is open. It is busy. ${one}`))).toEqual([]);
    expect(stepsOf(customer(`The shop is open. It is busy. ${two}`))).toEqual([two]);
  });
  test('is told by one act where nearly nothing else is said', () => {
    const text = 'Today, when I open the lid, it shows zero.';
    expect(stepsOf(customer(`The shop is open. ${text}`))).toEqual([text]);
  });
  test('and what a heading calls a step surely is one', () => {
    const told = 'After restarting the printer and opening the queue, the label `main` is no longer visible.';
    expect(sureOf(customer(told))).toEqual([true]);
    expect(sureOf(customer('How to reproduce:\nTried printing with two drivers, both failed.'))).toEqual([
      true,
    ]);
    expect(sureOf(customer('1. Open a parcel\n2. Press Print'))).toEqual([false, false]);
  });
  test('is told by what follows with "and", also where the first act is no order', () => {
    const two = 'Open a parcel and press Print.';
    expect(stepsOf(customer(`The shop is open. It is busy. ${two} The label is empty.`))).toEqual([two]);
    expect(stepsOf(customer('The shop is open. It is busy. Open parcels and prints are empty.'))).toEqual([]);
  });
  test('is told by how it comes about, but not by what it stands near', () => {
    const by = 'The scale shows zero when I open the lid by pressing the lever.';
    expect(stepsOf(customer(`The shop is open. It is busy. ${by}`))).toEqual([by]);
    const near = 'The scale shows zero when I open the lid by the lever.';
    expect(stepsOf(customer(`The shop is open. It is busy. ${near}`))).toEqual([]);
  });
  test('is not told by what was done once and long ago', () => {
    expect(
      stepsOf(customer('The shop is open. I updated the printer last week. The label is empty.')),
    ).toEqual([]);
  });
  test('is none while it is only thought of', () => {
    const known = 'When I press Print, the labels come out empty.';
    expect(stepsOf(customer(`The shop is open. It is busy. ${known}`))).toEqual([known]);
    const thought = 'When I press Print, the labels could come out empty.';
    expect(stepsOf(customer(`The shop is open. It is busy. ${thought}`))).toEqual([]);
  });
  test('is told sooner where a hand does something, or something was made to show it', () => {
    const told = 'Whenever users weigh parcels, the lines appear empty.';
    const other = `The lines are thin. The paper is white. ${told}`;
    expect(stepsOf(customer(other))).toEqual([]);
    expect(stepsOf(customer(`${other} They scroll through all the pages.`))).toEqual([told]);
    expect(stepsOf(customer(`${other} They turn over all of the pages.`))).toEqual([]);
    expect(stepsOf(customer(`${other} We built a sample project for you.`))).toEqual([told]);
    expect(stepsOf(customer(`${other} We built a large project for you.`))).toEqual([]);
  });
});

describe('what was done against it', () => {
  const list =
    '- cleared the queue, no change\n- restarted the printer, no change\n- removed the driver, no change';
  test('is no list of steps, unless its heading says so', () => {
    expect(stepsOf(customer(`The label is empty.\n\n${list}`))).toEqual([]);
    expect(stepsOf(customer(`The label is empty.\n\nSteps to reproduce:\n${list}`))).toHaveLength(3);
  });
  test('is not how it ought to be, nor is the day that it is due', () => {
    const tried = 'I tried another cable instead of the old one, no change.';
    expect(toldOf(customer(tried)).expected).toEqual([]);
    expect(toldOf(customer('The label should be mended by Friday.')).expected).toEqual([]);
    const wanted = 'The label should show the town instead of the street.';
    expect(toldOf(customer(wanted)).expected).toEqual([wanted]);
  });
});

test('many sentences that hardly tell of a step do not tell of one together', () => {
  const hardly = 'The labels come late. Then it had no paper. Then my laptop went to sleep. Now it is red.';
  expect(stepsOf(customer(hardly))).toEqual([]);
});

test.each([
  'The export stops at row 900. Please look into it.\n\nExample response:\n\n{"status": 422, "message": "not unique"}',
  'Press Start on the panel and it stays dark. The fair opens on Monday, so press on with it.',
  'The belt stays still. Call me.',
])('what is shown, due or asked of support is no step: %s', (text) => {
  for (const none of ['Example response:', 'The fair opens on Monday, so press on with it.', 'Call me.'])
    expect(stepsOf(customer(text))).not.toContain(none);
});

test('what somebody did against it is no list of steps, also where they head it "What I did"', () => {
  const text =
    'The gates stay shut.\n\nWhat I did:\n- took the plug out for ten minutes, no change\n- washed the antenna, not better';
  expect(stepsOf(customer(text))).toEqual([]);
});
