import { lacks, room } from '../holds.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { Sentence, Span } from '../prepared.ts';
import type { Piece, View } from './piece.ts';
import { isByOthers } from './told.ts';

/** Where the product's words end and the story goes on. */
const goesOn =
  / (?:and (?:then|it|i|we|that|the|a|nothing|now|lands?|underneath|after|won't|does|stops?|goes|kicks|sends|throws|there|no|for|my|our|he|she|they|closes?|freezes|hangs|quits|shuts)|and won|when(?:ever)?|but|so (?:i|we|it)|because|question mark|full stop|exclamation mark|exclamation point|even though|although|every (?:time|single)|each time|in the (?:corner|middle|top|bottom)|in red|until|while|as soon as|with (?:a|the) (?:code|number|reference|ref)|reference [A-Z\d][\w-]*|code [A-Z\d-]+ ?(?:in|on|under)|underneath)\b|[.;!?…](?=\s|$)|\n| \(| [–—-] (?:and|but|then|after|when|which|what)\b|, (?:and|but|then|so|which|what|even|i|we|after|when|although|it)\b/i;
/** How people go on who tell it in their own words. */
const ownWords =
  /^(?!something went|there (?:was|is|are|has) |nothing (?:to|was|has) )(?:that|it|its|it's|they|he|she|i|i'm|i've|im|my|our|there|there's|nothing|something|to|how|why|what|if|whether|who|so|yes|okay|ok|hello|hi|welcome|and|or|but|on|in|at|for|of|as|like|about|all|more|back|up|down|with|too|here|now|today|every|this morning|again|one|two|three|fine|out|\p{L}+ly)(?!\p{L})/iu;
const shows =
  /^(?:show|display|give|gave|throw|threw|return|report|zeig|muestra|mostra|exibe|kommt|kam|aparece|sale)/i;

/** "It says cannot connect to the server and then closes": the product's words without quotes. */
export function unquotedTexts(view: View, taken: readonly Span[]): readonly Piece[] {
  const { text, block, isReply } = view;
  if (block.kind === 'code' || isReply || block.topic === 'steps' || block.topic === 'expected') return [];
  if (lacks(block, room('error'))) return [];
  return block.sentences.flatMap((sentence) =>
    sentence.hits
      .filter(({ tag }) => tag === 'error:tells')
      .flatMap((hit) => toldBehind(text, sentence, hit))
      .filter(({ span }) => !taken.some((other) => other[0] < span[1] && span[0] < other[1]))
      .slice(0, 1),
  );
}

function toldBehind(text: string, sentence: Sentence, { span: teller }: Hit): readonly Piece[] {
  const [from, to] = sentence.span;
  if (isByOthers(text, sentence.hits, from, teller)) return [];
  const rest = text.slice(teller[1], Math.min(to, teller[1] + 240));
  const lead = /^[:,]? (?:with |just |only |simply |an? error(?: message)? |: )?/.exec(rest)?.[0];
  if (lead === undefined) return [];
  const end = goesOn.exec(`${rest.slice(lead.length)} `)?.index ?? rest.length - lead.length;
  const said = rest.slice(lead.length, lead.length + end).trimEnd();
  const start = teller[1] + lead.length;
  const span: Span = [start, start + said.length];
  const isSaying = !shows.test(text.slice(...teller));
  return isTheirs(said, sentence.hits, span, isSaying) ? [{ part: 'text', span }] : [];
}

/** Of several words, with a capital or as an error would say it. */
function isTheirs(said: string, hits: readonly Hit[], [start, end]: Span, isSaying: boolean): boolean {
  const words = said.split(/\s+/);
  if (
    words.length < 2 ||
    words.length > 25 ||
    /["“”„«»'‘`]\S*$|^["“”„«»'‘`]| point (?:oh|zero|one|two|three|four|five|six|seven|eight|nine)\b/.test(
      said,
    ) ||
    ownWords.test(said) ||
    /^(?![45]\d\d )\d/.test(said)
  )
    return false;
  const isError = hits.some(({ tag, span }) => tag === 'error:word' && span[0] >= start && span[1] <= end);
  if (/^(?!RIGHT|PLEASE|ASAP|ALL|NOW|NOT|EVERY|NEW|NO IDEA)(?:[A-Z]{2,}[\d,.]* ){1,}[A-Z\d]{2,}/.test(said))
    return true;
  if (/^\p{Lu}[\p{Ll}’']/u.test(said))
    return isError || (isSaying && words.length > 2 && !/^\p{Lu}\S* \p{Lu}/u.test(said));
  return isSaying && isError;
}
