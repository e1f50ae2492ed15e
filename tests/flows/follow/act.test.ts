import { describe, expect, test } from 'vitest';
import type { BatonEvent } from '../../../src/core/escalation/event.ts';
import { freshFollow, type TicketState } from '../../../src/core/escalation/state.ts';
import { done, failed } from '../../../src/core/outcome.ts';
import { act } from '../../../src/flows/follow/act.ts';
import { type Action, withFollow } from '../../../src/flows/follow/action.ts';
import { aCase, now } from '../../support/a-case.ts';
import { aClock, ids } from '../../support/a-clock.ts';
import { aFault, aHelpDesk } from '../../support/a-help-desk.ts';
import { aState } from '../../support/a-session.ts';
import { aTracker } from '../../support/a-tracker.ts';

const maya = { id: 501, name: 'Maya Lindqvist' };
const ben = { id: 502, name: 'Ben Ortiz' };
const issue = {
  system: 'linear',
  id: 'i',
  key: 'ENG-7',
  url: 'https://linear.app/acme/issue/ENG-7',
} as const;

const escalated = (but: Partial<TicketState> = {}): TicketState =>
  aState({ phase: 'escalated', issue, follow: freshFollow(maya), ...but });

const event = (eventId: string): BatonEvent => ({
  kind: 'checked',
  eventId,
  escalationId: escalated().escalationId,
  at: now,
  by: maya,
  text: 'They look into it',
});

/** A help desk with an open escalation, and a team that is told things. */
function underWay() {
  const desk = aHelpDesk(aCase());
  desk.state = escalated();
  const heard: string[] = [];
  const troubles: ReturnType<typeof failed>[] = [];
  const ports = { helpDesk: desk.helpDesk, clock: aClock().clock, ids: ids(), trackers: aTracker().trackers };
  const check = (eventId = 'checked:1'): Action => ({
    event: event(eventId),
    note: { type: 'root', children: [] },
    change: (state) => withFollow(state, () => ({ lastCheckAt: now })),
    fields: {},
    tell: null,
  });
  const tell = (eventId = 'added:1'): Action => ({
    ...check(eventId),
    tell: async () => {
      const trouble = troubles.shift();
      if (trouble?.kind !== 'refused' && !heard.includes(eventId)) heard.push(eventId);
      return trouble ?? done(null);
    },
  });
  return { desk, ports, heard, troubles, check, tell };
}

describe('what only concerns the ticket', () => {
  test('is one write: note, event and state', async () => {
    const { desk, ports, check } = underWay();
    expect(await act(ports, check())).toMatchObject({ kind: 'done' });
    expect(desk.changes).toHaveLength(1);
    expect(desk.events.map(({ eventId }) => eventId)).toEqual(['checked:1']);
    expect(desk.state?.follow?.lastCheckAt).toBe(now);
  });

  test('is written again on top of what somebody else wrote in between', async () => {
    const { desk, ports, check } = underWay();
    desk.before = (call) => {
      if (call !== 'write') return;
      desk.before = () => undefined;
      desk.touch({ ...escalated({ nonce: 'other' }), follow: { ...freshFollow(maya), returns: 1 } });
    };
    expect(await act(ports, check())).toMatchObject({ kind: 'done' });
    expect(desk.state?.follow).toMatchObject({ lastCheckAt: now, returns: 1 });
    expect(desk.events).toHaveLength(1);
  });

  test('stands there once when the answer got lost', async () => {
    const { desk, ports, check } = underWay();
    desk.trouble({ call: 'write', when: 'after', fault: aFault() });
    expect(await act(ports, check())).toMatchObject({ kind: 'done' });
    expect(desk.events).toHaveLength(1);
  });

  test('is not done to an escalation that has ended meanwhile', async () => {
    const { desk, ports, check } = underWay();
    desk.state = escalated({ phase: 'ended' });
    expect(await act(ports, check())).toMatchObject({ kind: 'taken' });
    expect(desk.changes).toEqual([]);
  });
});

describe('what the team is told', () => {
  test('is announced on the ticket first, then told, then noted', async () => {
    const { desk, ports, heard, tell } = underWay();
    expect(await act(ports, tell())).toMatchObject({ kind: 'done' });
    expect(heard).toEqual(['added:1']);
    expect(
      desk.changes.map(({ state, note }) => [state?.follow?.doing?.eventId, note?.event.eventId]),
    ).toEqual([
      ['added:1', undefined],
      [undefined, 'added:1'],
    ]);
  });

  test('leaves nothing behind when the tracker refuses', async () => {
    const { desk, ports, troubles, tell } = underWay();
    troubles.push(failed(aFault({ kind: 'forbidden', from: 'linear', committed: 'no', status: 403 })));
    expect(await act(ports, tell())).toMatchObject({
      kind: 'stopped',
      step: 'tracker',
      nothingHappened: true,
    });
    expect(desk.state?.follow?.doing).toBeNull();
    expect(desk.events).toEqual([]);
  });

  test('can be finished when the tracker never answered, by anybody, and is told once', async () => {
    const { desk, ports, heard, troubles, tell } = underWay();
    troubles.push(failed(aFault({ from: 'linear' })));
    expect(await act(ports, tell())).toMatchObject({
      kind: 'stopped',
      step: 'tracker',
      nothingHappened: false,
    });
    expect(desk.state?.follow?.doing).toMatchObject({ eventId: 'added:1', by: maya });
    expect(await act(ports, { ...tell(), event: { ...event('added:1'), by: ben } })).toMatchObject({
      kind: 'done',
    });
    expect(heard).toEqual(['added:1']);
    expect(desk.events).toHaveLength(1);
    expect(desk.state?.follow?.doing).toBeNull();
  });

  test('is finished without a second note when only the last answer got lost', async () => {
    const { desk, ports, tell } = underWay();
    desk.trouble({ call: 'write', when: 'after', fault: aFault(), nth: 2 });
    desk.trouble({ call: 'hasEvent', when: 'before', fault: aFault({ kind: 'unreachable' }) });
    expect(await act(ports, tell())).toMatchObject({ kind: 'stopped', step: 'note' });
    desk.touch({
      ...escalated(),
      follow: { ...freshFollow(maya), doing: { eventId: 'added:1', kind: 'added', by: maya, at: now } },
    });
    expect(await act(ports, tell())).toMatchObject({ kind: 'done' });
    expect(desk.events).toHaveLength(1);
  });

  test('waits for what a colleague has begun', async () => {
    const { desk, ports, heard, tell, check } = underWay();
    desk.state = escalated({
      follow: { ...freshFollow(maya), doing: { eventId: 'added:9', kind: 'added', by: ben, at: now } },
    });
    expect(await act(ports, tell())).toMatchObject({ kind: 'taken' });
    expect(await act(ports, check())).toMatchObject({ kind: 'taken' });
    expect(heard).toEqual([]);
  });

  test('of two agents at once one goes first, and the other one sees it', async () => {
    const { desk, ports, heard, tell } = underWay();
    const [one, other] = await Promise.all([act(ports, tell('added:1')), act(ports, tell('added:2'))]);
    expect([one.kind, other.kind].sort()).toEqual(['done', 'taken']);
    expect(heard).toHaveLength(1);
    expect(desk.events).toHaveLength(1);
  });
});
