import type { Memory } from '../../core/ports.ts';

/** What is entered into one form, by the names of its inputs. */
export type Entry = Readonly<Record<string, string>>;

/** What is typed into the forms of one escalation, by the name of the form: it outlives the page until it is noted. */
export type Typed = {
  load(form: string): Entry;
  keep(form: string, entry: Entry): void;
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const entryOf = (value: unknown): Entry =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, text] as const] : [],
    ),
  );

const isEmpty = (entry: Entry): boolean => Object.values(entry).every((text) => text === '');

/** Keeps it on this device, beside the draft of the same ticket. */
export function createTyped(memory: Memory, key: string, escalationId: () => string): Typed {
  const place = `${key}/typed`;
  function forms(): Fields {
    const kept = fieldsOf(memory.load(place));
    return kept['escalationId'] === escalationId() ? fieldsOf(kept['forms']) : {};
  }
  return {
    load: (form) => entryOf(forms()[form]),
    keep(form, entry) {
      const { [form]: _, ...others } = forms();
      const next = isEmpty(entry) ? others : { ...others, [form]: entry };
      if (Object.keys(next).length === 0) memory.remove(place);
      else memory.save(place, { escalationId: escalationId(), forms: next });
    },
  };
}
