import { cleanLine, cutText } from '../../core/document/clean-text.ts';

const longestSummary = 255;

/** A title as Jira takes it: one line, and not longer than its field. */
export const oneLine = (title: string): string => cutText(cleanLine(title), longestSummary);
