import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BatonEvent } from '../../../src/core/escalation/event.ts';
import { recordOf } from '../../../src/core/escalation/record.ts';

const maya = { id: 1, name: 'Maya' };
const jonas = { id: 2, name: 'Jonas' };
const issue = { system: 'linear', id: 'i', key: 'ENG-1', url: 'https://linear.app/a/issue/ENG-1' } as const;

type Told = BatonEvent extends infer E
  ? E extends BatonEvent
    ? Omit<E, 'eventId' | 'escalationId'>
    : never
  : never;

let count = 0;
const anEvent = (event: Told): BatonEvent => {
  count += 1;
  return { ...event, eventId: `e${count}`, escalationId: 'x' } as BatonEvent;
};

const started = anEvent({
  kind: 'escalated',
  at: 100,
  by: maya,
  target: 'T2',
  severity: 'S2',
  route: 'linear:ENG',
  issue,
  answers: {},
  against: null,
});
const checked = anEvent({ kind: 'checked', at: 200, by: maya, text: 'Nobody yet' });
const told = anEvent({ kind: 'told', at: 300, by: maya, stage: 'interim', messageId: '7' });
const raised = anEvent({ kind: 'severity', at: 400, by: maya, from: 'S2', to: 'S1', reason: 'All down' });
const returned = anEvent({
  kind: 'returned',
  at: 500,
  by: maya,
  lack: 'environment',
  question: 'Which browser?',
});
const answered = anEvent({
  kind: 'answered',
  at: 600,
  by: maya,
  returned: returned.eventId,
  text: 'Firefox 128',
});
const offered = anEvent({ kind: 'handed-over', at: 700, by: maya, to: jonas, text: 'Until Monday' });
const accepted = anEvent({ kind: 'accepted', at: 800, by: jonas, from: maya });
const ended = anEvent({
  kind: 'ended',
  at: 900,
  by: jonas,
  ending: 'fixed',
  resolution: 'Deployed',
  learned: 'Cache',
});
const all = [started, checked, told, raised, returned, answered, offered, accepted, ended];

describe('the record tells', () => {
  test('who escalated where, and who owns it', () => {
    expect(recordOf('x', [started])).toMatchObject({
      escalatedAt: 100,
      target: 'T2',
      severity: 'S2',
      owner: maya,
      issue,
    });
  });

  test('when the team was asked and the customer told', () => {
    expect(recordOf('x', all)).toMatchObject({ lastCheckAt: 200, lastTold: { at: 300, stage: 'interim' } });
  });

  test('the severity as it was changed, and when', () => {
    expect(recordOf('x', all)).toMatchObject({ severity: 'S1', severityChange: { from: 'S2', at: 400 } });
  });

  test('what the team asked until it is answered', () => {
    expect(recordOf('x', [started, returned])).toMatchObject({ returns: 1, open: [returned] });
    expect(recordOf('x', [started, returned, answered])).toMatchObject({ returns: 1, open: [] });
  });

  test('a hand-over only when it was accepted', () => {
    expect(recordOf('x', [started, offered])).toMatchObject({ owner: maya, offeredTo: jonas });
    expect(recordOf('x', [started, offered, accepted])).toMatchObject({ owner: jonas, offeredTo: null });
  });

  test('how it ended and what was learned', () => {
    expect(recordOf('x', all).ended).toEqual({
      at: 900,
      ending: 'fixed',
      resolution: 'Deployed',
      learned: 'Cache',
    });
  });

  test('nothing of another escalation of the ticket', () => {
    expect(recordOf('y', all)).toMatchObject({ events: [], escalatedAt: null, owner: null });
  });
});

test('the record is the same in whatever order events arrive, and however often', () => {
  const shuffled = fc.shuffledSubarray([...all, ...all, { ...checked, escalationId: 'y' }], {
    minLength: all.length * 2 + 1,
  });
  fc.assert(
    fc.property(shuffled, (events) => {
      expect(recordOf('x', events)).toEqual(recordOf('x', all));
    }),
  );
});

test('what is missing in between is told by what is there', () => {
  fc.assert(
    fc.property(fc.subarray(all), (events) => {
      const record = recordOf('x', events);
      expect(record.events).toEqual(events);
      expect(record.returns).toBe(events.includes(returned) ? 1 : 0);
    }),
  );
});

test('what a later version wrote among it changes nothing of what is known', () => {
  const later = anEvent({ ...checked, kind: 'paused', until: 7 } as unknown as Told);
  const { events: _, ...known } = recordOf('x', all);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.nat({ max: all.length }), (ago, at) => {
      const strange = { ...later, at: (all[at]?.at ?? 0) - ago };
      const { events, ...found } = recordOf('x', [...all.slice(0, at), strange, ...all.slice(at)]);
      expect(found).toEqual(known);
      expect(events).toHaveLength(all.length + 1);
    }),
  );
});
