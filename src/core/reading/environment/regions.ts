import { dash, lacks } from '../holds.ts';
import { behind, hitsOf, type Piece, type View } from './view.ts';

const side = '(?:north|south|east|west|central|northeast|southeast|northwest|southwest)';
/** Regions of the large clouds: eu-north-1, europe-west3, us-east-2a. */
const cloud = new RegExp(
  `\\b(?:us|eu|ap|ca|sa|me|af|il|cn|europe|asia|australia|northamerica|southamerica)-(?:gov-)?${side}-?\\d?[a-d]?\\b`,
  'gi',
);

const place =
  /[ ]?[:=]?[ ]?(?:in (?:the )?|is )?["'“„«]?((?:US|UK|EU|CA|AU|AP) (?:North|South|East|West|Central)(?: \d)?|EU|US|USA|UK|APAC|EMEA|LATAM|[A-Z]{2}\d?(?:-[A-Za-z0-9]+)+|Frankfurt|Dublin|Ireland|London|Paris|Virginia|Oregon|Sydney|Singapore|Tokyo|Mumbai|São Paulo|Stockholm|Zürich|Zurich|Montreal)\b/y;
const placeBefore =
  /\b((?:US|UK|EU|CA|AU|AP) (?:North|South|East|West|Central)(?: \d)?|EU|US|UK|APAC|EMEA|LATAM|European|Frankfurt|Dublin|Sydney|Singapore|Tokyo)[ -]$/;

/** "Region Atlantic," where nothing else is said of it. */
const named = /:? ([A-Z][\w-]{2,20}(?: [A-Z][\w-]{2,20})?)(?=[.,;)\n]|$)/y;

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
    if (/\btime[- ]$/i.test(text.slice(Math.max(0, start - 6), start))) return [];
    const found =
      behind(text, end, place) ??
      (/^region$/i.test(text.slice(start, end)) ? behind(text, end, named) : null);
    if (found?.[1] !== undefined)
      return [{ part: 'region', text: found[1], span: [start, end + found[0].length] }];
    const before = placeBefore.exec(text.slice(Math.max(0, start - 20), start));
    return before?.[1] === undefined
      ? []
      : [{ part: 'region', text: before[1], span: [start - before[0].length, end] }];
  });
}
