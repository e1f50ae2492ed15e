import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordOf } from '../../../src/core/escalation/record.ts';
import { freshFollow } from '../../../src/core/escalation/state.ts';
import { stateAfter } from '../../../src/core/escalation/state-after.ts';
import { type Deed, eventOf } from '../../../src/flows/follow/deed.ts';
import { aState } from '../../support/a-session.ts';

const maya = { id: 501, name: 'Maya Lindqvist' };
const ben = { id: 502, name: 'Ben Ortiz' };

const anyDeed: fc.Arbitrary<Deed> = fc.constantFrom<Deed>(
  { kind: 'check', text: 'They look into it' },
  { kind: 'tell', stage: 'interim', messageId: '9' },
  { kind: 'tell', stage: 'resolved', messageId: '10' },
  { kind: 'severity', to: 'S1', reason: 'All sites' },
  { kind: 'severity', to: 'S3', reason: 'One site' },
  { kind: 'add', text: 'Firefox, too' },
  { kind: 'return', lack: 'environment', question: 'Which browser?' },
  { kind: 'offer', to: ben, text: '' },
  { kind: 'accept' },
);

test('the state says in short what the record says of the same events', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 12 }), (deeds) => {
      const first = aState({ phase: 'escalated', by: maya, follow: freshFollow(maya) });
      const { escalationId, at, target, severity, route, issue } = first;
      const started = { eventId: 'e0', escalationId, at, by: maya, kind: 'escalated' as const };
      const events = [
        { ...started, target, severity, route, issue, answers: {}, against: null },
      ] as Parameters<typeof recordOf>[1][number][];
      const state = deeds.reduce((before, deed, index) => {
        const event = eventOf(deed, { state: before, by: ben, at: at + index + 1, eventId: `e${index + 1}` });
        events.push(event);
        return stateAfter(before, event);
      }, first);
      const record = recordOf(escalationId, events);
      expect(state.severity).toBe(record.severity);
      expect(state.follow).toEqual({
        owner: record.owner,
        offeredTo: record.offeredTo,
        lastCheckAt: record.lastCheckAt,
        lastToldAt: record.lastTold?.at ?? null,
        remindAt: null,
        lacks: events.flatMap((event) => (event.kind === 'returned' ? [event.lack] : [])),
        severityChange: record.severityChange,
        returns: record.returns,
        isReturned: record.open.length > 0,
        isResolvedTold: events.some((event) => event.kind === 'told' && event.stage === 'resolved'),
        doing: null,
      });
    }),
  );
});
