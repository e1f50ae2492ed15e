import { lowerCase, type Words, wordsIn } from '../prepare/words.ts';
import type { Hit, Phrases, Tag } from './lexicon.ts';

/** A place in the tree of all phrases of a language. */
type Node = { next: Map<string, Node>; any: Node | null; tags: Tag[] };

export type Matcher = { root: Node };

const aNode = (): Node => ({ next: new Map(), any: null, tags: [] });

/** Most words that `…` stands for. */
const widest = 3;

export function compile(phrases: Phrases): Matcher {
  const root = aNode();
  for (const [tag, each] of Object.entries(phrases))
    for (const phrase of each ?? []) grow(root, phrase.split(' '), 0, tag as Tag);
  return { root };
}

function grow(node: Node, slots: readonly string[], at: number, tag: Tag): void {
  const slot = slots[at];
  if (slot === undefined) {
    if (!node.tags.includes(tag)) node.tags.push(tag);
    return;
  }
  if (slot === '…') {
    let inner = node;
    grow(inner, slots, at + 1, tag);
    for (let words = 1; words <= widest; words += 1) {
      inner = anyAfter(inner);
      grow(inner, slots, at + 1, tag);
    }
    return;
  }
  if (slot === '_') {
    grow(anyAfter(node), slots, at + 1, tag);
    return;
  }
  if (slot.endsWith('?')) grow(node, slots, at + 1, tag);
  for (const form of formsOf(slot.endsWith('?') ? slot.slice(0, -1) : slot))
    grow(after(node, form), slots, at + 1, tag);
}

/** `crash[es,ed]|break` is crash, crashes, crashed and break. */
const formsOf = (slot: string): readonly string[] =>
  slot.split('|').flatMap((form) => {
    const [stem = '', endings] = form.split('[');
    return endings === undefined
      ? [stem]
      : [
          stem,
          ...endings
            .slice(0, -1)
            .split(',')
            .map((ending) => stem + ending),
        ];
  });

/** A form may be several words to a reader of texts: "n'est" is two. */
function after(node: Node, form: string): Node {
  let inner = node;
  for (const word of wordsIn(lowerCase(form)).texts) {
    let child = inner.next.get(word);
    if (child === undefined) {
      child = aNode();
      inner.next.set(word, child);
    }
    inner = child;
  }
  return inner;
}

function anyAfter(node: Node): Node {
  node.any ??= aNode();
  return node.any;
}

/** All phrases that stand in these words, by place; of one tag only the longest that begins at a place. */
export function hitsIn({ texts, starts, ends }: Words, { root }: Matcher): readonly Hit[] {
  let hits: Hit[] | null = null;
  for (let first = 0; first < texts.length; first += 1) {
    const node = root.next.get(texts[first] ?? '');
    if (node === undefined) continue;
    const longest = new Map<Tag, number>();
    walk(node, texts, first, longest);
    for (const [tag, last] of longest) {
      hits ??= [];
      hits.push({ tag, span: [starts[first] ?? 0, ends[last] ?? 0] });
    }
  }
  return hits ?? none;
}

const none: readonly Hit[] = [];

function walk(node: Node, texts: readonly string[], at: number, longest: Map<Tag, number>): void {
  for (const tag of node.tags) if ((longest.get(tag) ?? -1) < at) longest.set(tag, at);
  const word = texts[at + 1];
  if (word === undefined) return;
  const next = node.next.get(word);
  if (next !== undefined) walk(next, texts, at + 1, longest);
  if (node.any !== null) walk(node.any, texts, at + 1, longest);
}
