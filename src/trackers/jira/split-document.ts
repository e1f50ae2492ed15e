import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { DocumentParts } from '../../core/document/parts.ts';
import { adfLength } from './to-adf.ts';

/**
 * Jira refuses descriptions of more than 32,767 characters, and how it counts ADF is not documented: those who cut
 * the serialised document here get through.
 */
export const longestDescription = 28_000;

/** Smaller ends of a text than this are not worth a page of their own. */
const smallestPiece = 200;

const rootOf = (children: readonly RootContent[]): Root => ({ type: 'root', children: [...children] });
const lengthOf = (node: RootContent): number => adfLength(rootOf([node]));

/** What a line end takes: inside of code as much as in JSON, anywhere else a node between two nodes of text. */
const lineEnd = { code: 2, phrasing: 60 } as const;

/** Characters of `value` that take at most `room` in JSON, ended at a line or else a word where one is near. */
function fittingText(value: string, room: number, place: keyof typeof lineEnd): number {
  let used = 0;
  let end = 0;
  for (const character of value) {
    used += character === '\n' ? lineEnd[place] : JSON.stringify(character).length - 2;
    if (used > room) break;
    end += character.length;
  }
  if (end === value.length) return end;
  const near = value.slice(Math.max(0, end - smallestPiece), end);
  const line = near.lastIndexOf('\n');
  const gap = line < 0 ? near.lastIndexOf(' ') : line;
  return gap < 0 ? end : end - near.length + gap + 1;
}

type Halves<T> = { first: T | null; rest: T | null };

/** The longest run of `nodes` that fits, when `wrap` makes one block of them. */
function fittingCount<T>(
  nodes: readonly T[],
  room: number,
  wrap: (nodes: readonly T[]) => RootContent,
): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lengthOf(wrap(nodes.slice(0, middle))) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

function splitPhrasing(node: PhrasingContent, room: number): Halves<PhrasingContent> {
  if (node.type !== 'text') return { first: null, rest: node };
  const end = fittingText(node.value, room, 'phrasing');
  return {
    first: end === 0 ? null : { type: 'text', value: node.value.slice(0, end) },
    rest: { type: 'text', value: node.value.slice(end) },
  };
}

const present = <T>(value: T | null): T[] => (value === null ? [] : [value]);

function splitParagraph(children: readonly PhrasingContent[], room: number): Halves<Paragraph> {
  const wrap = (nodes: readonly PhrasingContent[]): Paragraph => ({
    type: 'paragraph',
    children: [...nodes],
  });
  const count = fittingCount(children, room, wrap);
  const fitting = children.slice(0, count);
  const [next, ...after] = children.slice(count);
  if (next === undefined) return { first: wrap(fitting), rest: null };
  const cut = splitPhrasing(next, room - lengthOf(wrap([...fitting, { type: 'text', value: 'x' }])));
  const first = [...fitting, ...present(cut.first)];
  const rest = [...present(cut.rest), ...after];
  return { first: first.length === 0 ? null : wrap(first), rest: wrap(rest) };
}

const withItems = (list: List, children: readonly ListItem[], from: number): List => {
  const start = list.ordered === true && from > 0 ? { start: (list.start ?? 1) + from } : {};
  return { ...list, ...start, children: [...children] };
};

/** An item of one paragraph can go on behind the cut, as an item of its own. */
function splitItem(item: ListItem, room: number): Halves<ListItem> {
  const [only, ...others] = item.children;
  if (room < smallestPiece || others.length > 0 || only?.type !== 'paragraph')
    return { first: null, rest: item };
  const { first, rest } = splitParagraph(only.children, room);
  const itemOf = (child: Paragraph | null) => child && { ...item, children: [child] };
  return { first: itemOf(first), rest: itemOf(rest) };
}

function splitList(list: List, room: number): Halves<RootContent> {
  const count = fittingCount(list.children, room, (children) => withItems(list, children, 0));
  const fitting = list.children.slice(0, count);
  const [next, ...after] = list.children.slice(count);
  if (next === undefined) return { first: list, rest: null };
  const taken = lengthOf(withItems(list, [...fitting, { ...next, children: [] }], 0));
  const cut = splitItem(next, room - taken);
  const first = [...fitting, ...present(cut.first)];
  return {
    first: first.length === 0 ? null : withItems(list, first, 0),
    rest: withItems(list, [...present(cut.rest), ...after], count),
  };
}

function splitBlock(node: RootContent, room: number): Halves<RootContent> {
  const empty = lengthOf({ type: 'code', value: 'x' });
  if (room < empty + smallestPiece) return { first: null, rest: node };
  switch (node.type) {
    case 'paragraph':
      return splitParagraph(node.children, room);
    case 'code': {
      const end = fittingText(node.value, room - empty, 'code');
      return {
        first: { ...node, value: node.value.slice(0, end) },
        rest: { ...node, value: node.value.slice(end) },
      };
    }
    case 'list':
      return splitList(node, room);
    default:
      return { first: null, rest: node };
  }
}

/** A heading must not be the last that is left of its section. */
function withoutLastHeading(
  blocks: readonly RootContent[],
): [readonly RootContent[], readonly RootContent[]] {
  const isHeading = blocks.at(-1)?.type === 'heading';
  return isHeading ? [blocks.slice(0, -1), blocks.slice(-1)] : [blocks, []];
}

/** Parts a document so that the first part takes at most `max` characters of serialised ADF. Nothing gets lost. */
export function splitDocument(root: Root, max = longestDescription): DocumentParts {
  if (adfLength(root) <= max) return { first: root, rest: null };
  const empty = adfLength(rootOf([]));
  let used = empty;
  let count = 0;
  for (const block of root.children) {
    const length = lengthOf(block) - empty + 1;
    if (used + length > max) break;
    used += length;
    count += 1;
  }
  const fitting = root.children.slice(0, count);
  const [next, ...after] = root.children.slice(count);
  const cut: Halves<RootContent> =
    next === undefined ? { first: null, rest: null } : splitBlock(next, max - used);
  if (cut.first !== null)
    return { first: rootOf([...fitting, cut.first]), rest: rootOf([...present(cut.rest), ...after]) };
  const [kept, moved] = withoutLastHeading(fitting);
  return { first: rootOf(kept), rest: rootOf([...moved, ...present(cut.rest), ...after]) };
}

/** The part that a description has room for, ended by words of where it goes on, and the rest. */
export function partsOf(document: Root, goesOn: RootContent): DocumentParts {
  if (adfLength(document) <= longestDescription) return { first: document, rest: null };
  const { first, rest } = splitDocument(document, longestDescription - lengthOf(goesOn));
  return { first: rootOf([...first.children, goesOn]), rest };
}
