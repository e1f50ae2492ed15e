import type { Span } from '../prepared.ts';

/** What a statement begins behind, and what may stand between that and a count. */
const opening =
  /(?:^|[.,;:!?()\n–—]\s?|\s-\s|\s(?:and|but|so|that|now|because|since|then|where|which|means|und|aber|dass|et|mais|que|y|pero|e|mas)\s)(?:(?:(?:the|last|first|other|remaining|another|about|around|roughly|approx\.?|some|nearly|almost|over|all|our|my|the|these|those|only|already|another|currently|today|at|least|now|more|than|so|far|a|total|of|we|have|got|i|we've|i've|it's|that's|it|there|there's|are|were|is|rund|etwa|alle|unsere|nos|les|unos|unas|nuestros|nuestras|uns|nossos|nossas|umas|os|as)\s){0,5}|[~+]\s?)$/iu;

/** Behind what is counted: what it does, or what is done with it. */
const verb =
  /^(?:[ -](?:members|staff|owners))?\s(?:(?:in|at|on|from|across|over)\s\S{1,16}(?:\s[^\s,.]{1,16}){0,2}\s)?(?:(?:who|which|that|also|now|already|still|just|currently|all|alone|here)\s){0,2}(?:are|were|was|is|have|has|had|get|got|gets|ran|run|keep|show|see|say|went|came|look|stood|stand|sat|hung|lost|left|must|do|don't|dont|did|didn't|can't|cant|cannot|could|won't|wont|without|with no|no longer|not|never|sind|haben|hatten|wurden|stehen|können|sont|ont|n'ont|ne|están|han|no|estão|foram|não|ficaram|down|out|dead|offline|stuck|shut|on the phone|in the queue|in line|outside|\p{L}{3,}(?:ed|ing))(?!\p{L})/iu;

/** What says nothing bad: "use it", "are fine", "came by". */
const benign =
  /^\s(?:\S+\s){0,2}?(?:use|uses|used|using|is fine|are fine|are ok|are okay|are good|are happy|are active|are new|are in|are on|have access|have an?|has an?|had an?|have been using|work|works|working|worked|came (?:by|over|here|yesterday|today|to)|visited|tested|tried|checked|confirmed|helped|looked|called|installed|share|sharing|shared|were here|was here|registered|signed up|subscribed|included|including|expected|planned|invited|booked|asked|asking|need|want|can|could|would|should|will|may|might|nutzen|arbeiten|utilisent|usan|usam)(?!\p{L})/iu;

/** "14 callers hung up after half an hour": somebody tells, in a complaint, what so many do or had done to them. */
export function isSubject(text: string, [start, end]: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence[0], start - 60), start);
  const rest = text.slice(end, Math.min(sentence[1], end + 80));
  return opening.test(before) && verb.test(rest) && !benign.test(rest);
}

/** "Both kiosks fine", "five of the six got theirs": all is well with them. */
const well =
  /^(?:\s(?:of|at|in|on)\s\S+)?\s(?:(?!not\s|no\s|never\s|still\s)[^\s,.;:]+\s){0,4}?(?:fine|good|ok|okay|green|done|sold|fixed|working|works|restarted|went|gone through|through|got theirs|have theirs|have it back|properly|normal|correct|correctly|online|resolved|recovered|sorted|back|up again|gut|wieder da|bien|bem)(?!\p{L}|-)(?!\s(?:to (?:hand|paper)|wrong|missing|out|down|off|again|into|up in))/iu;

export const isWell = (text: string, [, end]: Span, [, to]: Span): boolean =>
  well.test(text.slice(end, Math.min(to, end + 60))) &&
  !/^[^,.;:]{0,50}(?:\bnot\b|n't\b|\bno\b|\bwithout\b|\bwrong\b)/i.test(
    text.slice(end, Math.min(to, end + 60)),
  );

/** "When two users edit", "with 2 monitors", "I cannot assign two agents", "I sent three mails": no count of who suffers. */
const thought =
  /(?:(?:^|[.,;:(]\s|\s)(?:if|when|whenever|unless|as soon as|wenn|sobald|si|lorsque|quand|cuando|quando|se)\s[^,;:]{0,60}|(?:^|\s)(?:with|mit|avec|con|com)\s(?:only\s|just\s|more than\s|over\s)?|(?:^|[.;:]\s)\p{L}{3,}ing\s|(?:^|\s)(?:i've|we've)\s(?:asked|told|sent|called|informed|invited|opened)\s|(?:^|\s)(?:i|we|you|it)\s(?:asked|told|invited|can't|cant|cannot|can not|couldn't|need to|have to|want to|try to|tried to|would like to|sent|wrote|opened|raised|filed|called|have sent|have written)\s(?:\p{L}+\s)?(?:more than\s|over\s)?)$/iu;

export const isThought = (text: string, [start]: Span, [from]: Span): boolean =>
  thought.test(text.slice(Math.max(from, start - 80), start));
