import type { Root } from 'mdast';
import type { Brief } from '../brief/brief.ts';
import type { FieldId } from '../brief/fields.ts';
import { line } from '../brief/to-document.ts';
import { joinLines, link, paragraph, strong, text } from '../document/build.ts';
import { cleanLine, cutText } from '../document/clean-text.ts';
import type { Route } from '../routing/route.ts';
import type { DocumentWords } from '../say.ts';

export type Impact = {
  brief: Brief;
  ticket: { id: number; url: string };
  detail: Route['detail'];
  /** The same customer has it again: the ticket follows up the one that it was escalated from. */
  isAgain: boolean;
};

/** What one more customer adds to an issue that is known already: the problem itself stands there. */
const told: readonly FieldId[] = [
  'affected',
  'blocked',
  'revenue',
  'sla',
  'frequency',
  'environment',
  'errors',
  'customer_expects',
  'deadline',
];

const longest = 400;

/** The comment on an existing issue that one more ticket is linked to: who has it, how badly, and until when. */
export function impactDocument({ brief, ticket, detail, isAgain }: Impact, words: DocumentWords): Root {
  const { say, moment } = words;
  const by = cleanLine(brief.fields.reporter?.text ?? brief.reportedBy);
  const fields = detail === 'minimal' ? [] : told;
  const lines = [
    line('document.line.severity', words, text(say(`document.severity.${brief.severity}`))),
    line('document.line.ticket', words, link(say('document.ticket_link', { id: ticket.id }), ticket.url)),
    ...fields.flatMap((id) => {
      const field = brief.fields[id];
      return field === undefined || field.text.trim() === ''
        ? []
        : [line(`field.${id}`, words, text(cutText(cleanLine(field.text), longest)))];
    }),
    line('document.line.by', words, text(say('document.by_at', { name: by, at: moment(brief.reportedAt) }))),
  ];
  return {
    type: 'root',
    children: [
      paragraph(strong(say(isAgain ? 'document.again' : 'document.one_more'))),
      paragraph(...joinLines(lines)),
    ],
  };
}
