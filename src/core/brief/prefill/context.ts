import type { Case } from '../../case/case.ts';
import type { Message } from '../../case/message.ts';
import type { TicketRow } from '../../case/surroundings.ts';
import type { Evidence } from '../../reading/evidence.ts';
import type { BriefField } from '../brief.ts';
import { list, pointTo } from './field.ts';
import type { PrefillWords } from './words.ts';

/** A list with how many there are beyond it, where there are more. */
function counted(
  found: BriefField | undefined,
  key: 'prefill.more_files' | 'prefill.more_notes' | 'prefill.more_incidents',
  count: number,
  words: PrefillWords,
): BriefField | undefined {
  if (found === undefined || count <= 0) return found;
  return { ...found, text: `${found.text}\n${words.say(key, { count })}` };
}

/** Of so many incidents each has its line: more are counted. */
const mostIncidents = 20;

/** The problem that the ticket belongs to, its own incidents, and the ticket that it follows up. */
export function related({ ticket }: Case, words: PrefillWords, incidents: readonly TicketRow[] = []) {
  const others = [
    ['prefill.problem', 'problem_id', ticket.problemId],
    ['prefill.followup', 'via_followup_source_id', ticket.followupSourceId],
  ] as const;
  const named = others.flatMap(([key, name, id]) =>
    id === null
      ? []
      : [[words.say(key, { id }), { kind: 'field', of: 'ticket', name, value: String(id) }] as const],
  );
  const ofProblem = incidents.slice(0, mostIncidents).map(({ id, subject, url }) => {
    const evidence: Evidence = { kind: 'tickets', items: [{ name: `#${id} ${subject}`, url }] };
    return [words.say('prefill.incident', { id, subject }), evidence] as const;
  });
  const found = list([...named, ...ofProblem]);
  return counted(found, 'prefill.more_incidents', incidents.length - mostIncidents, words);
}

/** Of so many internal notes each has its line: more are counted. */
const mostNotes = 15;

/** What colleagues have written among each other; the newest of it where there is very much. */
export function threads({ messages }: Case, words: PrefillWords) {
  const notes = messages.filter(({ public: isPublic, baton }) => !isPublic && baton === null);
  const shown = list(
    notes
      .slice(-mostNotes)
      .map((note) => [
        words.say('prefill.internal_note', { author: note.author.name, at: words.moment(note.at) }),
        pointTo(note),
      ]),
  );
  return counted(shown, 'prefill.more_notes', notes.length - mostNotes, words);
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
  return counted(list(all.slice(-mostFiles)), 'prefill.more_files', all.length - mostFiles, words);
}
