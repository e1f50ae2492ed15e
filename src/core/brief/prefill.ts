import type { Case } from '../case/case.ts';
import { isFromCustomer, lastPublicReply } from '../case/conversation.ts';
import type { Message } from '../case/message.ts';
import { mostUrgent, positionOf } from '../case/sla.ts';
import type { Formats } from '../formats.ts';
import type { Evidence } from '../reading/evidence.ts';
import { environmentOf } from '../reading/user-agent.ts';
import type { BriefField, BriefFields } from './brief.ts';
import { firstSentences } from './first-sentences.ts';

export type PrefillKey = `prefill.${
  | 'affected'
  | 'queue_time'
  | 'sla_breached'
  | 'sla_at-risk'
  | 'sla_inside'
  | 'sla_none'
  | 'last_update'
  | 'problem'
  | 'followup'
  | 'internal_note'
  | 'file'}`;

/** The words and formats of the brief's language. */
export type PrefillWords = Formats & {
  say(key: PrefillKey, values?: Readonly<Record<string, string | number>>): string;
};

/** Characters of a customer's message that go into one field. */
const excerptLength = 600;
const gistLength = 160;

const field = (text: string, ...evidence: Evidence[]): BriefField => ({ text, origin: 'case', evidence });

const pointTo = ({ id, author, at, public: isPublic }: Message): Evidence => ({
  kind: 'message',
  messageId: id,
  author: author.name,
  at,
  public: isPublic,
});

/** A quote of the start of a message, as long as the excerpt that was taken from it. */
function quote({ id, author, at, public: isPublic, text }: Message, excerpt: string): Evidence {
  const start = text.indexOf(excerpt);
  const span = [start, start + excerpt.length] as const;
  return { kind: 'quote', messageId: id, author: author.name, at, public: isPublic, text, span };
}

function summary({ ticket }: Case) {
  const text = ticket.subject.trim().replace(/\s+/g, ' ');
  return text === ''
    ? undefined
    : field(text, { kind: 'field', of: 'ticket', name: 'subject', value: ticket.subject });
}

function reporter({ agent }: Case) {
  const text = [agent.name, agent.groups[0]].filter((part) => part !== undefined).join(', ');
  return field(text, { kind: 'field', of: 'agent', name: 'name', value: agent.name });
}

function affected({ requester, organization }: Case, words: PrefillWords) {
  if (requester === null) return undefined;
  const name: Evidence = { kind: 'field', of: 'requester', name: 'name', value: requester.name };
  if (organization === null) return field(requester.name, name);
  const text = words.say('prefill.affected', { requester: requester.name, organization: organization.name });
  return field(text, name, { kind: 'field', of: 'organization', name: 'name', value: organization.name });
}

function revenue({ organization }: Case, words: PrefillWords, revenueField: string | null) {
  const value = revenueField === null ? undefined : organization?.fields[revenueField];
  if (revenueField === null || value === undefined || value === null || value === '') return undefined;
  const text = Number.isFinite(Number(value)) ? words.number(Number(value)) : String(value);
  return field(text, { kind: 'field', of: 'organization', name: revenueField, value: String(value) });
}

function queueTime({ ticket, readAt }: Case, words: PrefillWords) {
  const since = words.moment(ticket.createdAt);
  const text = words.say('prefill.queue_time', {
    duration: words.duration(readAt - ticket.createdAt),
    since,
  });
  return field(text, { kind: 'field', of: 'ticket', name: 'created_at', value: since });
}

function sla({ sla: metrics, readAt }: Case, words: PrefillWords) {
  const urgent = mostUrgent(metrics);
  if (urgent === null || urgent.breachAt === null) return undefined;
  const text = words.say(`prefill.sla_${positionOf(urgent, readAt)}`, {
    due: words.moment(urgent.breachAt),
    duration: words.duration(Math.abs(urgent.breachAt - readAt)),
  });
  return field(text, {
    kind: 'clock',
    metric: urgent.metric,
    stage: urgent.stage,
    breachAt: urgent.breachAt,
  });
}

function description({ messages }: Case) {
  const first = messages.find(isFromCustomer);
  const text = first === undefined ? '' : firstSentences(first.text, excerptLength);
  return first === undefined || text === '' ? undefined : field(text, quote(first, text));
}

function environment({ messages }: Case) {
  const sent = messages.findLast((message) => isFromCustomer(message) && message.userAgent !== null);
  const text = environmentOf(sent?.userAgent ?? '');
  return sent === undefined || text === null ? undefined : field(text, pointTo(sent));
}

function lastUpdate({ messages }: Case, words: PrefillWords) {
  const reply = lastPublicReply(messages);
  if (reply === null) return undefined;
  const gist = firstSentences(reply.text, gistLength);
  const values = { at: words.moment(reply.at), author: reply.author.name, gist: gist.replace(/\s+/g, ' ') };
  return field(words.say('prefill.last_update', values), quote(reply, gist));
}

function list(items: readonly (readonly [text: string, evidence: Evidence])[]) {
  if (items.length === 0) return undefined;
  return field(
    items.map(([text]) => text.replace(/\s+/g, ' ')).join('\n'),
    ...items.map(([, evidence]) => evidence),
  );
}

function related({ ticket }: Case, words: PrefillWords) {
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

function threads({ messages }: Case, words: PrefillWords) {
  const notes = messages.filter(({ public: isPublic, baton }) => !isPublic && baton === null);
  return list(
    notes.map((note) => [
      words.say('prefill.internal_note', { author: note.author.name, at: words.moment(note.at) }),
      pointTo(note),
    ]),
  );
}

function files({ messages }: Case, words: PrefillWords) {
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

/** What ticket, people, clocks and thread give for the brief without understanding language; each field with its source. */
export function prefill(caseOf: Case, words: PrefillWords, revenueField: string | null): BriefFields {
  const found = {
    summary: summary(caseOf),
    reporter: reporter(caseOf),
    affected: affected(caseOf, words),
    revenue: revenue(caseOf, words, revenueField),
    queue_time: queueTime(caseOf, words),
    sla: sla(caseOf, words),
    description: description(caseOf),
    environment: environment(caseOf),
    last_update: lastUpdate(caseOf, words),
    related: related(caseOf, words),
    threads: threads(caseOf, words),
    files: files(caseOf, words),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
