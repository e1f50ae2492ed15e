import type { Hit } from '../lexicon/lexicon.ts';
import type { Span } from '../prepared.ts';
import type { Count } from './counts.ts';

/** Behind a count of what has been named before: "7 are returned", "118 without a picture", "40 since Sunday". */
const behind =
  /^\s(?:are|were|is|have|had|get|do|don't|dont|say|see|show|still|of us|fail|failed|without|in (?:all|total)|so far|since|of them|more|altogether|sind|waren|wurden|davon|ohne|seit|insgesamt|sont|ont|d'entre|sans|depuis|au total|son|están|fueron|de ellos|sin|desde|en total|são|estão|foram|deles|sem|no total)(?!\p{L})/iu;
/** "Now 17 of 120", "11 von 40". */
const ofWhole = /^\s(?:out of|of|von|sur|de)\s\d+(?!\d|\s(?:good|fine|ok|work|gut|gehen))/i;
const time =
  /^\s(?:milli)?(?:seconds?|minutes?|min|hours?|days?|nights?|weeks?|months?|years?|times|am|pm|sekunden?|minuten?|stunden?|tagen?|wochen?|uhr|mal|secondes?|heures?|jours?|fois|segundos?|minutos?|horas?|d[ií]as?|veces|vezes)(?!\p{L})/iu;

const isRightBefore = (text: string, before: Span, span: Span): boolean =>
  before[1] <= span[0] && /^\s*(?:\p{L}{1,4}\s)?$/u.test(text.slice(before[1], span[0]));

/** What is counted has been named before: "7 are returned", "the remaining two". One of them is enough. */
export function pronounsIn(
  text: string,
  hits: readonly Hit[],
  counts: readonly Count[],
  suffers: boolean,
): readonly Count[] {
  const isCounted = ({ value, span }: Count): boolean => {
    const rest = text.slice(span[1], span[1] + 16);
    if (value < 2 || /^\d{4,}$/.test(text.slice(...span)) || time.test(rest) || isDateOrPart(text, span))
      return false;
    const isRest = hits.some(
      ({ tag, span: before }) => tag === 'affected:rest' && isRightBefore(text, before, span),
    );
    const isMore = hits.some(
      ({ tag, span: before }) => tag === 'affected:more' && isRightBefore(text, before, span),
    );
    return (
      (suffers && isRest) ||
      behind.test(rest) ||
      (isMore && /^(?:$|[.,;!)]| (?:before|on|in|at|today|by|this))/i.test(rest)) ||
      (suffers && ofWhole.test(rest))
    );
  };
  // "First it was 4, now it is 17": the newest of them.
  const isGrowing = hits.some(({ tag }) => tag === 'affected:grows');
  const found = isGrowing ? counts.findLast(isCounted) : counts.find(isCounted);
  return found === undefined ? [] : [found];
}

/** "At 9 since", "version 4 is", "No. 12 is", "#12": no count. */
const isDateOrPart = (text: string, [start]: Span): boolean =>
  /(?:[#/€$£-]\s?|[.:]|\d\s?(?:to|–|bis|à)\s|(?:^|\s)(?:at|by|beds?|rooms?|until|version|v|no\.?|number|step|line|page|level|build|item|row|um|nr\.?|ab|bis|à|a las|às|since|seit|room|gate|till|line|cam|port)\s?)$/i.test(
    text.slice(Math.max(0, start - 9), start),
  );
