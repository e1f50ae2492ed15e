import type { Case } from '../../case/case.ts';
import type { Message } from '../../case/message.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** "Hi Jana," before the first sign, or on a line of its own; told from a sentence by a name of the others. */
function behindGreeting(text: string, names: ReadonlySet<string>): string {
  const [greeting, before = '', sign] = /^([^,!:.\n]{1,40})([,!:])\s*/.exec(text) ?? [];
  if (greeting === undefined) return text;
  const words = wordsOf(before);
  const isNamed = words.length <= 4 && names.has(words.at(-1) ?? '');
  const isLine = sign === ',' && words.length <= 4 && greeting.includes('\n');
  return isNamed || isLine ? text.slice(greeting.length) : text;
}

/** The name under a message, with the line that closes it. */
function beforeSignature(text: string, names: ReadonlySet<string>): string {
  const from = text.lastIndexOf('\n\n');
  const last = text.slice(from + 2);
  const lines = last.split('\n');
  const isName = wordsOf(lines.at(-1) ?? '').every((word) => names.has(word));
  return from > 0 && last.length < 60 && lines.length <= 2 && isName ? text.slice(0, from) : text;
}

/** What a message says between its greeting and its signature, in any language; a literal part of it. */
export function saidIn({ text, author }: Message, { messages }: Pick<Case, 'messages'>): string {
  const others = messages.filter((each) => each.author.name !== author.name);
  const names = new Set(others.flatMap((each) => wordsOf(each.author.name)));
  const said = behindGreeting(text.trim(), names);
  return beforeSignature(said, new Set(wordsOf(author.name))).trim() || text;
}
