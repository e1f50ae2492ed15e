import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvent } from '../../src/zendesk/read-event.ts';

const told = {
  kind: 'told',
  eventId: 'told:1',
  escalationId: 'x',
  at: 5,
  by: { id: 1, name: 'Maya' },
  stage: 'interim',
  messageId: null,
};

test('reads an event as it was written', () => {
  expect(readEvent(told)).toEqual(told);
});

test.each([
  ['an event of a kind that a newer Baton writes', { ...told, kind: 'sung' }],
  ['an event without an id', { ...told, eventId: undefined }],
  ['a text', 'told'],
  ['nothing', null],
])('passes over %s', (_, metadata) => {
  expect(readEvent(metadata)).toBeNull();
});

test('keeps the answers that it knows and leaves out the others', () => {
  const escalated = {
    ...told,
    kind: 'escalated',
    target: 'T2',
    severity: 'S2',
    route: 'linear:ENG',
    issue: null,
    answers: { E1a: 'yes', E9z: 'yes', H1: 'perhaps' },
    against: null,
  };
  expect(readEvent(escalated)).toMatchObject({ answers: { E1a: 'yes' } });
});

test('keeps what a decision rests on, and goes on without it where an older Baton wrote none', () => {
  const handled = { ...told, kind: 'handled', answers: { H1: 'yes' }, reason: 'Known.' };
  const grounds = {
    evidence: { H1: ['message 7001'] },
    overruled: { answers: { E1a: 'unsure' }, target: null, severity: 'S1', reason: 'Told by phone' },
  };
  expect(readEvent({ ...handled, grounds })).toMatchObject({ grounds });
  expect(readEvent(handled)).toMatchObject({ kind: 'handled', reason: 'Known.' });
  expect(readEvent({ ...handled, grounds: 'of another shape' })).toMatchObject({ kind: 'handled' });
});

test('never throws, whatever stands there', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => readEvent(value)).not.toThrow();
    }),
  );
});
