import type { Message } from '../../core/case/message.ts';
import { type Stage, stages } from '../../core/escalation/event.ts';
import type { Instant } from '../../core/outcome.ts';
import type { Memory } from '../../core/ports.ts';

/** The newest messages of a moment, by the stamp that Zendesk gave them: several may have the same second. */
type Known = { until: Instant; ids: readonly string[] };

/** A word to the customer that was drafted, and has not been sent yet. */
export type Awaited = { escalationId: string; stage: Stage; at: Instant; known: Known };

/** A draft that is older was hardly the one that was sent, in ms. */
const lifetime = 24 * 60 * 60 * 1000;

export function knownIn(messages: readonly Message[]): Known {
  const until = Math.max(0, ...messages.map(({ at }) => at));
  return { until, ids: messages.filter(({ at }) => at === until).map(({ id }) => id) };
}

/** Both times are Zendesk's: its seconds are never compared with the clock here. */
export const isNewTo = ({ known }: Awaited, { at, id }: Pick<Message, 'at' | 'id'>): boolean =>
  at > known.until || (at === known.until && !known.ids.includes(id));

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function readAwaited(kept: unknown): Awaited | null {
  const { escalationId, stage, at, known } = fieldsOf(kept);
  const { until, ids } = fieldsOf(known);
  const found = stages.find((each) => each === stage);
  const isWhole = typeof escalationId === 'string' && typeof at === 'number' && typeof until === 'number';
  if (found === undefined || !isWhole || !Array.isArray(ids)) return null;
  return { escalationId, stage: found, at, known: { until, ids: ids.map(String) } };
}

/** Keeps on this device which word to the customer is waited for, beside the draft of the same ticket. */
export function createAwaited(memory: Memory, key: string) {
  const place = `${key}/awaited`;
  return {
    load(escalationId: string, now: Instant): Awaited | null {
      const found = readAwaited(memory.load(place));
      return found?.escalationId === escalationId && now - found.at < lifetime ? found : null;
    },
    save: (of: Awaited) => memory.save(place, of),
    remove: () => memory.remove(place),
  };
}
