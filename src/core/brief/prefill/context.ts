import type { Case } from '../../case/case.ts';
import { list, pointTo } from './field.ts';
import type { PrefillWords } from './words.ts';

export function related({ ticket }: Case, words: PrefillWords) {
  const others = [
    ['prefill.problem', 'problem_id', ticket.problemId],
    ['prefill.followup', 'via_followup_source_id', ticket.followupSourceId],
  ] as const;
  return list(
    others.flatMap(([key, name, id]) =>
      id === null
        ? []
        : [[words.say(key, { id }), { kind: 'field', of: 'ticket', name, value: String(id) }] as const],
    ),
  );
}

export function threads({ messages }: Case, words: PrefillWords) {
  const notes = messages.filter(({ public: isPublic, baton }) => !isPublic && baton === null);
  return list(
    notes.map((note) => [
      words.say('prefill.internal_note', { author: note.author.name, at: words.moment(note.at) }),
      pointTo(note),
    ]),
  );
}

export function files({ messages }: Case, words: PrefillWords) {
  return list(
    messages.flatMap((message) =>
      message.attachments.map(({ name, size }) => {
        const values = {
          name,
          size: words.size(size),
          author: message.author.name,
          at: words.moment(message.at),
        };
        return [words.say('prefill.file', values), pointTo(message)] as const;
      }),
    ),
  );
}
