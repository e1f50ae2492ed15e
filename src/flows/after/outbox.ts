import { type ChatMessage, type ChatPlace, chatChannels, chatSystems } from '../../core/chat.ts';
import type { Memory } from '../../core/ports.ts';

/** What a channel is to be told of one escalation, and how far that is. `posting`: an answer never came, or not yet. */
export type Letter = {
  escalationId: string;
  /** Null when the route names a place that does not exist; `named` is what it says. */
  place: ChatPlace | null;
  named: string;
  message: ChatMessage;
  stage: 'due' | 'posting' | 'posted';
};

/** Keeps the letter of this ticket: for this page, and on this device as long as it is not posted. */
export type Outbox = {
  load(escalationId: string): Letter | null;
  keep(letter: Letter): void;
  /** Before the escalation is there: a page that is closed now may leave it behind, and a channel that was not told. */
  foresee(letter: Letter): void;
  /** True once for a letter that this page wrote: it goes out by itself. */
  takeFresh(): boolean;
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

function placeOf(value: unknown): ChatPlace | null {
  const { system, channel } = fieldsOf(value);
  const [foundSystem, foundChannel] = [
    chatSystems.find((each) => each === system),
    chatChannels.find((each) => each === channel),
  ];
  return foundSystem && foundChannel ? { system: foundSystem, channel: foundChannel } : null;
}

function letterOf(kept: unknown): Letter | null {
  const { escalationId, place, named, message, stage } = fieldsOf(kept);
  if (stage !== 'due' && stage !== 'posting') return null;
  const { title, text, facts, links } = fieldsOf(message);
  return {
    escalationId: textOf(escalationId),
    place: placeOf(place),
    named: textOf(named),
    message: {
      title: textOf(title),
      text: textOf(text),
      facts: listOf(facts).map(({ name, value }) => ({ name: textOf(name), value: textOf(value) })),
      links: listOf(links).map(({ name, url }) => ({ name: textOf(name), url: textOf(url) })),
    },
    stage,
  };
}

export function createOutbox(memory: Memory, draftKey: string): Outbox {
  const key = `${draftKey}/chat`;
  let own: Letter | null = null;
  let isFresh = false;
  return {
    load: (escalationId) => {
      const letter = own ?? letterOf(memory.load(key));
      return letter?.escalationId === escalationId ? letter : null;
    },
    keep: (letter) => {
      isFresh = letter.stage === 'due' && own?.escalationId !== letter.escalationId;
      own = letter;
      if (letter.stage === 'posted') memory.remove(key);
      else memory.save(key, letter);
    },
    foresee: (letter) => void memory.save(key, { ...letter, stage: 'posting' }),
    takeFresh: () => {
      const was = isFresh;
      isFresh = false;
      return was;
    },
  };
}
