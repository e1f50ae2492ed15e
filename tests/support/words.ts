import type { Words } from '../../src/flows/words.ts';
import en from '../../translations/en.json' with { type: 'json' };

const lookUp = (key: string): string => {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], en);
  if (typeof found !== 'string') throw new Error(`No such text: ${key}`);
  return found;
};

const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  lookUp(key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const moment = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const formats = {
  moment,
  date: (at: number) => moment(at).slice(0, 10),
  duration: (ms: number) => `${Math.round(ms / 3_600_000)} h`,
  number: (value: number) => value.toLocaleString('en'),
  language: (locale: string) => locale,
  size: (bytes: number) => `${Math.round(bytes / 1000)} kB`,
};

/** English words from the catalogue with formats that do not depend on the machine. */
const all = { ...formats, say };
export const words: Words = { prefill: all, found: all, document: all, issue: all };

/** The same, where issues have a language of their own: it names the texts in place of saying them. */
export const inTwoLanguages: Words = { ...words, issue: { ...all, say: (key) => `[${key}]` } };
