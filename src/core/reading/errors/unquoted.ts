import { lacks, room } from '../holds.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import { overlaps } from '../spans.ts';
import type { Piece, View } from './piece.ts';
import { isByOthers } from './told.ts';

/** Where the product's words end and the story goes on. */
const goesOn = new RegExp(
  ` ${oneOf('error:goes-on')}\\b|[.;!?…](?=\\s|$)|\\n| \\(| [–—-] ${oneOf('error:goes-on-behind-dash')}\\b|, ${oneOf('error:goes-on-behind-comma')}\\b`,
  'i',
);
/** How people go on who tell it in their own words. */
const ownWords = new RegExp(`^(?!${oneOf('error:its-words')} )${oneOf('error:own-words')}(?!\\p{L})`, 'iu');
const shows = new RegExp(`^${oneOf('error:only-shows')}`, 'i');
const lead = new RegExp(`^[:,]? (?:${oneOf('error:lead')} |: )?`);
const spelled = new RegExp(` ${oneOf('error:spelled')}\\b`);
const capitals = new RegExp(
  `^(?!${oneOf('error:shouted')})[A-Z]{2,}[\\dA-Z,./-]*(?: (?:[A-Z\\d]{2,}[\\dA-Z,./-]*|[A-Z]-?\\d+|\\d+(?=[ .,]|$)))+|^(?!${oneOf('error:shouted')})[A-Z]{5,}(?=[.,;!]|$| ${oneOf('error:goes-on-behind-capitals')}\\b)`,
);
/** What comes behind "all it says is" and "the words" is a text, however short. */
const strong = new RegExp(`(?: ${oneOf('error:is')}|^${oneOf('error:words')}.*)$`, 'i');
const theWords = new RegExp(`\\b${oneOf('error:words')}`, 'i');

/** "It says cannot connect to the server and then closes": the product's words without quotes. */
export function unquotedTexts(view: View, taken: readonly Span[]): readonly Piece[] {
  const { text, block, isReply } = view;
  if (block.kind === 'code' || isReply || block.topic === 'steps' || block.topic === 'expected') return [];
  if (lacks(block, room('error'))) return [];
  return block.sentences.flatMap((sentence) =>
    sentence.hits
      .filter(({ tag }) => tag === 'error:tells')
      .flatMap((hit) => toldBehind(text, sentence, hit))
      .filter(({ span }) => !taken.some((other) => overlaps(span, other)))
      .slice(0, 1),
  );
}

function toldBehind(text: string, sentence: Sentence, { span: teller }: Hit): readonly Piece[] {
  const [from, to] = sentence.span;
  if (isByOthers(text, sentence.hits, from, teller)) return [];
  const rest = text.slice(teller[1], Math.min(to, teller[1] + 240));
  const before = lead.exec(rest)?.[0];
  if (before === undefined) return [];
  const end = goesOn.exec(`${rest.slice(before.length)} `)?.index ?? rest.length - before.length;
  const said = rest.slice(before.length, before.length + end).trimEnd();
  const start = teller[1] + before.length;
  const span: Span = [start, start + said.length];
  const shouted = capitals.exec(said)?.[0];
  if (shouted !== undefined) return [{ part: 'text', span: [start, start + shouted.length] }];
  const isStrong = strong.test(text.slice(...teller)) || theWords.test(before);
  if (isStrong && /^\p{Lu}\p{Ll}\S* \S/u.test(said) && !ownWords.test(said) && !/["“”]/.test(said))
    return [{ part: 'text', span }];
  const isSaying = !shows.test(text.slice(...teller));
  return isTheirs(said, sentence.hits, span, isSaying) ? [{ part: 'text', span }] : [];
}

/** Of several words, with a capital or as an error would say it. */
function isTheirs(said: string, hits: readonly Hit[], [start, end]: Span, isSaying: boolean): boolean {
  const words = said.split(/\s+/);
  if (
    words.length < 2 ||
    words.length > 25 ||
    /["“”„«»'‘`]\S*$|^["“”„«»'‘`]/.test(said) ||
    spelled.test(said) ||
    ownWords.test(said) ||
    /^(?![45]\d\d )\d/.test(said)
  )
    return false;
  const isError = hits.some(
    ({ tag, span }) => (tag === 'error:word' || tag === 'error:asks') && span[0] >= start && span[1] <= end,
  );
  if (/^\p{Lu}[\p{Ll}’']/u.test(said))
    return isError || (isSaying && words.length > 2 && !/^\p{Lu}\S* [\p{Lu}\d]/u.test(said));
  return isSaying && isError;
}
