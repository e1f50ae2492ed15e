import { cleanLine, cutText } from '../document/clean-text.ts';

/** Longest title that both trackers take, in UTF-16 units. */
const longest = 255;

/**
 * What the link to the ticket is called in the tracker: its number, and its subject where the destination may know it.
 * `subject` has been masked before.
 */
export const linkTitle = ({ id, subject = '' }: { id: number; subject?: string }): string =>
  cutText(cleanLine(subject === '' ? `Zendesk #${id}` : `Zendesk #${id}: ${subject}`), longest);
