/** The part of the Atlassian Document Format that Baton writes. */
export type AdfMark =
  | { type: 'strong' | 'em' | 'strike' | 'code' }
  | { type: 'link'; attrs: { href: string } };

export type AdfText = { type: 'text'; text: string; marks?: readonly AdfMark[] };
export type AdfInline = AdfText | { type: 'hardBreak' };

export type AdfParagraph = { type: 'paragraph'; content?: readonly AdfInline[] };
export type AdfCode = { type: 'codeBlock'; attrs?: { language: string }; content?: readonly AdfText[] };
export type AdfItem = { type: 'listItem'; content: readonly (AdfParagraph | AdfCode | AdfList)[] };
export type AdfList =
  | { type: 'bulletList'; content: readonly AdfItem[] }
  | { type: 'orderedList'; attrs?: { order: number }; content: readonly AdfItem[] };

/** What a quotation and an item of a list may hold alike. */
export type AdfPlainBlock = AdfParagraph | AdfCode | AdfList;

export type AdfBlock =
  | AdfPlainBlock
  | { type: 'heading'; attrs: { level: number }; content?: readonly AdfInline[] }
  | { type: 'blockquote'; content: readonly AdfPlainBlock[] }
  | { type: 'rule' };

export type AdfDoc = { version: 1; type: 'doc'; content: readonly AdfBlock[] };
