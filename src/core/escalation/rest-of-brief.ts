import type { Paragraph, Root, RootContent } from 'mdast';
import { heading, link, paragraph, text } from '../document/build.ts';
import type { DocumentWords } from '../say.ts';
import type { IssueRef } from './issue.ts';

/** Ends a brief that an issue has no more room for: says where it goes on. */
export const goesOn = (ticket: { id: number; url: string }, { say }: DocumentWords): Paragraph =>
  paragraph(
    text(`${say('document.goes_on')} `),
    link(say('document.ticket_link', { id: ticket.id }), ticket.url),
  );

/** What the issue had no room for, below the note that tells of the issue; null before there is one. */
export const restOfBrief = (
  rest: Root | null,
  issue: IssueRef | null,
  { say }: DocumentWords,
): RootContent[] =>
  rest === null
    ? []
    : [
        heading(issue === null ? say('document.rest_of_issue') : say('document.rest', { key: issue.key })),
        ...rest.children,
      ];
