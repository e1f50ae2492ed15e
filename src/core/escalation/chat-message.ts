import type { Brief } from '../brief/brief.ts';
import { askText } from '../brief/to-document.ts';
import type { ChatMessage } from '../chat.ts';
import { cleanLine, cutText } from '../document/clean-text.ts';
import type { Route } from '../routing/route.ts';
import type { DocumentKey, DocumentWords } from '../say.ts';
import type { IssueRef } from './issue.ts';

type Told = {
  /** Masked, as the issue is. */
  brief: Brief;
  title: string;
  issue: IssueRef | null;
  ticket: { id: number; url: string };
  detail: Route['detail'];
};

/** Characters of one value: a channel is told, the issue holds the rest. */
const longest = 300;
const cut = (text: string): string => cutText(cleanLine(text), longest);

/** What the team's channel is told right after sending (N1). A restricted destination gets summary, severity and links. */
export function chatMessage(
  { brief, title, issue, ticket, detail }: Told,
  words: DocumentWords,
): ChatMessage {
  const { say } = words;
  const { fields, severity, target } = brief;
  const fact = (key: DocumentKey, value: string | undefined) =>
    value === undefined || value.trim() === '' ? [] : [{ name: say(key), value: cut(value) }];
  const ask = [
    fields.ask === undefined ? '' : askText(fields.ask.text, words),
    fields.ask_detail?.text ?? '',
  ];
  const facts = [
    ...fact('field.ask', ask.filter((each) => each !== '').join(' · ')),
    ...fact('field.deadline', fields.deadline?.text),
    ...fact('field.affected', fields.affected?.text),
    ...fact('document.line.by', brief.reportedBy),
  ];
  return {
    title: say('document.chat', {
      severity: say(`document.severity.${severity}`),
      target: say(`document.target.${target}`),
    }),
    text: cut(title),
    facts: detail === 'minimal' ? [] : facts,
    links: [
      ...(issue === null ? [] : [{ name: issue.key, url: issue.url }]),
      { name: say('document.ticket_link', { id: ticket.id }), url: ticket.url },
    ],
  };
}
