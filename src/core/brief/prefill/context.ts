import type { Case } from '../../case/case.ts';
import type { Message } from '../../case/message.ts';
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

/** Of so many files each has its line: more are counted. */
const mostFiles = 30;

function recording({ call, author, at }: Message, words: PrefillWords): string[] {
  if (call === null) return [];
  const values = { author: author.name, at: words.moment(at) };
  return call.length === null
    ? [words.say('prefill.recording', values)]
    : [words.say('prefill.recording_of', { ...values, duration: words.duration(call.length) })];
}

/** Files and recordings, named: they stay in the ticket. The newest of them where there are very many. */
export function files({ messages }: Case, words: PrefillWords) {
  const all = messages.flatMap((message) => {
    const { attachments, author, at } = message;
    const named = attachments.map(({ name, size }) =>
      words.say('prefill.file', {
        name,
        size: words.size(size),
        author: author.name,
        at: words.moment(at),
      }),
    );
    return [...recording(message, words), ...named].map((text) => [text, pointTo(message)] as const);
  });
  const shown = list(all.slice(-mostFiles));
  const count = all.length - mostFiles;
  if (shown === undefined || count <= 0) return shown;
  return { ...shown, text: `${shown.text}\n${words.say('prefill.more_files', { count })}` };
}
