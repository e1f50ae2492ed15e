import type { GoldConversation } from '../gold.ts';
import { type Edit, editMessages, rewordGold } from './edit.ts';
import type { Random } from './random.ts';

const others = [
  'Adaeze',
  'Bogdan',
  'Çelik',
  'Dalgaard',
  'Eberhardt',
  'Fiorella',
  'Guðrún',
  'Hakimi',
  'Ibáñez',
  'Jagoda',
  'Kavanagh',
  'Lindiwe',
  'Mbeki',
  'Nowakowski',
  'Oyelaran',
  'Pereira',
  'Quiroga',
  'Rasmussen',
  'Subramaniam',
  'Thorvald',
  'Umarova',
  'Vasquez',
  'Wojtek',
  'Ximena',
  'Yamamoto',
  'Zsófia',
] as const;

const isName = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);

/** Every author of the conversation is somebody else, wherever the text names them. */
export function renamePeople(conversation: GoldConversation, random: Random): GoldConversation {
  const people = conversation.messages.filter(({ role }) => role !== 'system').map(({ who }) => who);
  const known = [...new Set(people.flatMap((who) => who.split(' ').filter(isName)))];
  const pool: string[] = [...others];
  const renamed = new Map(
    known.map((name) => [name, pool.splice(random.whole(pool.length), 1)[0] ?? name] as const),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const rename = (text: string) => text.replace(pattern, (name) => renamed.get(name) ?? name);
  const edits = (text: string): readonly Edit[] =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      text: renamed.get(name) ?? name,
    }));
  const edited = rewordGold(editMessages(conversation, edits), rename);
  return { ...edited, messages: edited.messages.map((each) => ({ ...each, who: rename(each.who) })) };
}
