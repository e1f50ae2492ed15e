import type { Root } from 'mdast';
import { link, paragraph, text } from '../document/build.ts';
import type { DocumentWords } from '../say.ts';
import type { IssueRef } from './issue.ts';

/** What the second issue of an escalation is told when it is closed in favour of `kept`. */
export const doubleDocument = (kept: IssueRef, { say }: DocumentWords): Root => ({
  type: 'root',
  children: [paragraph(text(`${say('document.double')} `), link(kept.key, kept.url))],
});
