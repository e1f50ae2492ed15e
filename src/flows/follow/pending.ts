import { severities } from '../../core/checklist/target.ts';
import {
  type Ending,
  endings,
  type Lack,
  lacks,
  type Someone,
  type Stage,
  stages,
} from '../../core/escalation/event.ts';
import type { Instant } from '../../core/outcome.ts';
import type { Memory } from '../../core/ports.ts';
import type { Deed } from './deed.ts';

/** What was begun here, so that it can be finished with what was typed, also after a reload. */
export type Pending = { eventId: string; escalationId: string; at: Instant; deed: Deed };

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const oneOf = <T extends string>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.find((each) => each === value) ?? otherwise;

function someone(value: unknown): Someone | null {
  const { id, name } = fieldsOf(value);
  return typeof id === 'number' ? { id, name: text(name) } : null;
}

function readDeed(value: unknown): Deed | null {
  const found = fieldsOf(value);
  switch (found['kind']) {
    case 'check':
      return { kind: 'check', text: text(found['text']) };
    case 'severity': {
      const to = severities.find((each) => each === found['to']);
      return to === undefined ? null : { kind: 'severity', to, reason: text(found['reason']) };
    }
    case 'add':
      return { kind: 'add', text: text(found['text']) };
    case 'return':
      return {
        kind: 'return',
        lack: oneOf<Lack>(lacks, found['lack'], 'other'),
        question: text(found['question']),
      };
    case 'answer':
      return { kind: 'answer', returned: text(found['returned']), text: text(found['text']) };
    case 'offer': {
      const to = someone(found['to']);
      return to === null ? null : { kind: 'offer', to, text: text(found['text']) };
    }
    case 'accept':
      return { kind: 'accept' };
    case 'end':
      return {
        kind: 'end',
        ending: oneOf<Ending>(endings, found['ending'], 'fixed'),
        resolution: text(found['resolution']),
        learned: text(found['learned']),
        issue: oneOf(['leave', 'done', 'dropped'] as const, found['issue'], 'leave'),
      };
    case 'tell': {
      const { messageId } = found;
      return {
        kind: 'tell',
        stage: oneOf<Stage>(stages, found['stage'], 'interim'),
        messageId: typeof messageId === 'string' ? messageId : null,
      };
    }
    default:
      return null;
  }
}

function readPending(value: unknown): readonly Pending[] {
  const { eventId, escalationId, at, deed } = fieldsOf(value);
  const read = readDeed(deed);
  return typeof eventId === 'string' && typeof at === 'number' && read !== null
    ? [{ eventId, escalationId: text(escalationId), at, deed: read }]
    : [];
}

/** Keeps what is under way, the oldest first: on this device beside the draft of the same ticket, or in this page alone. */
export function createPending(memory: Memory, key: string) {
  const place = `${key}/deed`;
  /** Where the browser keeps nothing. */
  let own: readonly Pending[] | null = null;

  function all(): readonly Pending[] {
    if (own !== null) return own;
    const kept = memory.load(place);
    return Array.isArray(kept) ? kept.flatMap(readPending) : [];
  }
  function keep(next: readonly Pending[]) {
    if (next.length === 0) memory.remove(place);
    own = next.length === 0 || memory.save(place, next) ? null : next;
  }
  const without = (eventId: string) => all().filter((each) => each.eventId !== eventId);

  return {
    of: (escalationId: string) => all().filter((each) => each.escalationId === escalationId),
    /** What was begun for an escalation that nobody sees any more is let go. */
    save: (pending: Pending) =>
      keep([
        ...without(pending.eventId).filter(({ escalationId }) => escalationId === pending.escalationId),
        pending,
      ]),
    remove: (eventId: string) => keep(without(eventId)),
  };
}
