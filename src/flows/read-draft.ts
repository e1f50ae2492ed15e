import { fieldIds } from '../core/brief/fields.ts';
import { type Answer, allCriteria } from '../core/checklist/criteria.ts';
import { severities, targets } from '../core/checklist/target.ts';
import type { Choice, FieldInput, FormInputs } from '../core/form-field.ts';
import type { Draft, Step } from './draft.ts';

type Stored = { readonly [Key in keyof Draft]?: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | null =>
  allowed.find((each) => each === value) ?? null;

/** The entries whose key is known and whose value `read` accepts; everything else is dropped. */
function entries<K extends string, V>(
  value: unknown,
  keys: readonly K[],
  read: (value: unknown) => V | null,
) {
  const from = isObject(value) ? value : {};
  const found = keys.map((key) => [key, read(from[key])] as const).filter(([, each]) => each !== null);
  return Object.fromEntries(found) as { [Key in K]?: V };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const text = (value: unknown): string | null => (isText(value) ? value : null);
const instant = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function choiceOf(value: unknown): Choice[] {
  const { id, name } = isObject(value) ? value : {};
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}

function inputOf(value: unknown): FieldInput | null {
  const { kind, text: typed, choices } = isObject(value) ? value : {};
  if (kind === 'typed' && typeof typed === 'string') return { kind, text: typed };
  return kind === 'chosen' && Array.isArray(choices) ? { kind, choices: choices.flatMap(choiceOf) } : null;
}

function inputsOf(stored: Record<string, unknown>): FormInputs {
  const found = Object.entries(stored).flatMap(([field, value]) => {
    const input = inputOf(value);
    return input === null ? [] : [[field, input] as const];
  });
  return Object.fromEntries(found);
}

const countedOf = (stored: Record<string, unknown>): Record<number, boolean> =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([id, value]) =>
      /^\d+$/.test(id) && typeof value === 'boolean' ? [[id, value] as const] : [],
    ),
  );

const steps: readonly Step[] = ['decide', 'brief', 'send'];
const answers: readonly Answer[] = ['yes', 'no', 'unsure'];

/** A draft of a newer Baton, on a device where an older one still runs: it is not this version's to change. */
export const isNewerDraft = (found: unknown): boolean =>
  isObject(found) && typeof found['version'] === 'number' && found['version'] > 1;

/**
 * Reads a stored draft. Null when there is none, it is damaged, or a newer version of Baton wrote it.
 * What of it is no longer known (an old field) is dropped.
 */
export function readDraft(found: unknown): Draft | null {
  const stored: Stored = isObject(found) ? found : {};
  if (stored.version !== 1) return null;
  return {
    version: 1,
    startedAt: instant(stored.startedAt),
    changedAt: instant(stored.changedAt),
    step: oneOf(steps, stored.step) ?? 'decide',
    answers: entries(stored.answers, allCriteria, (value) => oneOf(answers, value)),
    target: oneOf(targets, stored.target),
    severity: oneOf(severities, stored.severity),
    fields: entries(stored.fields, fieldIds, text),
    excuses: entries(stored.excuses, ['P2', 'P4'], text),
    against: text(stored.against) ?? '',
    ...(isText(stored.otherwise) ? { otherwise: stored.otherwise } : {}),
    ...(isText(stored.keeping) ? { keeping: stored.keeping } : {}),
    ...(isObject(stored.counted) ? { counted: countedOf(stored.counted) } : {}),
    ...(isObject(stored.inputs) ? { inputs: inputsOf(stored.inputs) } : {}),
    ...(Array.isArray(stored.restored) ? { restored: stored.restored.filter(isText) } : {}),
  };
}
