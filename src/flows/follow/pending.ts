import { severities } from '../../core/checklist/target.ts';
import { type Ending, endings, type Stage, stages } from '../../core/escalation/event.ts';
import type { Instant } from '../../core/outcome.ts';
import type { Memory } from '../../core/ports.ts';
import type { Deed } from './deed.ts';

/** What was begun here, so that it can be finished with what was typed, also after a reload. */
export type Pending = { eventId: string; at: Instant; deed: Deed };

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const oneOf = <T extends string>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.find((each) => each === value) ?? otherwise;

function readDeed(value: unknown): Deed | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: Fields = { ...value };
  switch (found['kind']) {
    case 'severity': {
      const to = severities.find((each) => each === found['to']);
      return to === undefined ? null : { kind: 'severity', to, reason: text(found['reason']) };
    }
    case 'add':
      return { kind: 'add', text: text(found['text']) };
    case 'answer':
      return { kind: 'answer', returned: text(found['returned']), text: text(found['text']) };
    case 'end':
      return {
        kind: 'end',
        ending: oneOf<Ending>(endings, found['ending'], 'fixed'),
        resolution: text(found['resolution']),
        learned: text(found['learned']),
        issue: oneOf(['leave', 'done', 'dropped'] as const, found['issue'], 'leave'),
      };
    case 'tell':
      return { kind: 'tell', stage: oneOf<Stage>(stages, found['stage'], 'interim'), messageId: null };
    default:
      // The others are one write: they have happened, or they have not.
      return null;
  }
}

/** Keeps on this device what is under way, beside the draft of the same ticket. */
export function createPending(memory: Memory, key: string) {
  const place = `${key}/deed`;
  return {
    load(): Pending | null {
      const kept = memory.load(place);
      if (typeof kept !== 'object' || kept === null) return null;
      const { eventId, at, deed }: Fields = { ...kept };
      const read = readDeed(deed);
      return typeof eventId === 'string' && typeof at === 'number' && read !== null
        ? { eventId, at, deed: read }
        : null;
    },
    save: (pending: Pending) => memory.save(place, pending),
    remove: () => memory.remove(place),
  };
}
