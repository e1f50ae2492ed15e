import type { GoldConversation } from './gold.ts';
import type { Snippets } from './snippets/snippets.ts';

/** Every file holds one conversation, or a few short ones of one theme. */
type File = Record<string, GoldConversation>;

const conversationsOf = (files: Record<string, File>): readonly GoldConversation[] =>
  Object.keys(files)
    .sort()
    .flatMap((name) => Object.values(files[name] ?? {}));

/** The rules are written with these. */
export const dev = conversationsOf(import.meta.glob<File>('./dev/*.ts', { eager: true }));

/** Nobody who works on the rules reads these, nor the errors in them: their figures only. */
export const heldOut = conversationsOf(import.meta.glob<File>('./held-out/*.ts', { eager: true }));

const snippetsOf = (files: Record<string, Record<string, Snippets>>): readonly Snippets[] =>
  Object.values(files).flatMap((file) => Object.values(file));

/** The same two halves of pieces of messages, which say one kind of thing in many more ways than conversations do. */
export const devSnippets = snippetsOf(import.meta.glob('./snippets/dev/*.ts', { eager: true }));
export const heldOutSnippets = snippetsOf(import.meta.glob('./snippets/held-out/*.ts', { eager: true }));
