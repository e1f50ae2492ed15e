import type { Root } from 'mdast';
import { plainText } from './plain-text.ts';

/** A piece of a document: its heads are told from its text, and code keeps its lines. */
export type TextBlock = { kind: 'head' | 'text' | 'code'; text: string };

const kinds: Readonly<Partial<Record<string, TextBlock['kind']>>> = { heading: 'head', code: 'code' };

/** A document for the eye of somebody who reads it before it is sent. */
export const textBlocks = ({ children }: Root): readonly TextBlock[] =>
  children.map((block) => ({
    kind: kinds[block.type] ?? 'text',
    text: plainText({ type: 'root', children: [block] }),
  }));

/** The pieces as one text, as it is copied. */
export const joinBlocks = (blocks: readonly TextBlock[]): string =>
  blocks.map(({ text }) => text).join('\n\n');
