import { dash, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { parts, places, placesBefore, sides } from '../lexicon/product-words.ts';
import { behind, hitsOf, type Piece, type View } from './view.ts';

/** Regions of the large clouds: eu-north-1, europe-west3, us-east-2a. */
const cloud = new RegExp(`\\b${parts}-(?:gov-)?${sides}-?\\d?[a-d]?\\b`, 'gi');

const place = new RegExp(
  `[ ]?[:=]?[ ]?(?:${oneOf('environment:in')} (?:${oneOf('environment:article')} )?|${oneOf('environment:is')} )?["'“„«]?(${places})\\b`,
  'y',
);
const placeBefore = new RegExp(`\\b(${placesBefore})[ -]$`);

/** "Region Atlantic," where nothing else is said of it. */
const named = /:? ([A-Z][\w-]{2,20}(?: [A-Z][\w-]{2,20})?)(?=[.,;)\n]|$)/y;
const region = new RegExp(`^${oneOf('environment:region')}$`, 'i');
/** "Hosted in Gravelines": of a place that need not be known. */
const hosted = new RegExp(`^${oneOf('environment:hosted')}$`, 'i');
const hostedIn = new RegExp(
  ` ${oneOf('environment:in')} ((?:[A-Z][\\p{L}-]{2,20})(?: [A-Z]\\p{L}{2,20})?)(?!\\p{L})`,
  'uy',
);
/** "Time zone". */
const ofTime = new RegExp(`\\b${oneOf('environment:time')}[- ]$`, 'i');

export function regions(view: View): readonly Piece[] {
  const { text, sentence } = view;
  const tokens = lacks(sentence, dash)
    ? []
    : [...sentence.text.matchAll(cloud)].map((match): Piece => {
        const start = sentence.span[0] + match.index;
        return { part: 'region', text: match[0], span: [start, start + match[0].length] };
      });
  if (tokens.length > 0) return tokens;
  return hitsOf(view, 'env:region').flatMap(({ span: [start, end] }): readonly Piece[] => {
    if (ofTime.test(text.slice(Math.max(0, start - 6), start))) return [];
    const found =
      behind(text, end, place) ??
      (hosted.test(text.slice(start, end)) ? behind(text, end, hostedIn) : null) ??
      (region.test(text.slice(start, end)) ? behind(text, end, named) : null);
    if (found?.[1] !== undefined)
      return [{ part: 'region', text: found[1], span: [start, end + found[0].length] }];
    const before = placeBefore.exec(text.slice(Math.max(0, start - 20), start));
    return before?.[1] === undefined
      ? []
      : [{ part: 'region', text: before[1], span: [start - before[0].length, end] }];
  });
}
