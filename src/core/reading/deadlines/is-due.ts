import type { DateFound } from '../dates/dates-in.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { PreparedMessage } from '../prepared.ts';
import type { Says } from './says.ts';

type Situation = {
  /** Of today one also tells what has been. */
  isToday: boolean;
  by: PreparedMessage['by'];
  /** Of support, to the customer. */
  isReply: boolean;
};

/** Whether something is due on a date: needed, promised, asked for, or an event that waits for it. */
export function isDue(says: Says, { kind }: DateFound, situation: Situation): boolean {
  if (kind === 'ago' || isAlways(says)) return false;
  const isNamed = says.before('due:by') || says.before('due:before');
  const isUntil = says.before('due:until');
  if (isVersion(says) && !isNamed) return false;
  const isMeantHere = isMeant(says, situation);
  if (kind === 'month') return isNamed && !isData(says, situation);
  if (kind === 'time' && !isNamed && !isUntil && !isAtTime(says) && !says.clause('due:latest')) return false;
  if (isData(says, situation) && !(isNamed && says.clause('due:need'))) return false;
  if (says.clause('due:latest')) return true;
  if (says.isOver) return isNamed && isMeantHere;
  if (isNamed || close.test(says.date)) return true;
  if (isUntil) return isMeantHere || says.sentence('due:unless');
  // A clock that has passed today: "restarted at 07:05".
  if (kind === 'time' && !situation.isToday && !isToHappen(says)) return false;
  if (isSet(says) || (isFrom(says) && !isBegin(says, situation))) return false;
  if (isOf(says) && !(situation.isReply && says.ahead('due:event') && !says.clause('due:not'))) return false;
  // "Planned for Tuesday's maintenance", but "Friday's webinar".
  if (says.isOwner)
    return (
      says.clause('due:will') ||
      (situation.isReply && says.clause('due:event')) ||
      (isFor(says) && says.ahead('due:need'))
    );
  if (isFor(says) && !told.some((tag) => says.ahead(tag) || says.next(tag))) return false;
  if (says.isQuestion && !isMeantHere) return false;
  if (isMeantHere || says.clause('due:event') || (kind === 'numeric' && isThe(says))) return true;
  if (situation.isReply && coming.test(says.date) && isAhead(says)) return true;
  if (situation.isReply && kind !== 'numeric' && kind !== 'time' && isPromised(says)) return true;
  if (kind === 'weekday' && isComing(says)) return true;
  if (situation.isReply && kind === 'within' && isAhead(says)) return true;
  if (kind === 'within' && says.sentence('due:unless')) return true;
  return !situation.isToday && (isToHappen(says) || isSure(kind));
}

/** "Tue EOD". */
const close = new RegExp(`(?<!\\p{L})${oneOf('due:close')}$`, 'iu');

/** "Ubuntu 14.04", "SMP Tue Jun 23 22:06:11 UTC 2015". */
const isVersion = ({ date, lead, rest, words }: Says): boolean =>
  (/^\d{1,2}\.\d{1,2}\.?$/.test(date) && (!on.test(lead) || isOfVersion.test(rest))) ||
  (/^\d{1,2}\.\d{1,2}\.\d\d$/.test(date) && /[|@_=/-]$/.test(lead)) ||
  /\d:\d\d:\d\d/.test(date) ||
  // A file as a system lists it.
  /(?:^|\s)[-dl](?:[r-][w-][xst-]){3}/.test(words);
/** "The 1.5.x branch", "the 1.10 release". */
const isOfVersion = new RegExp(`^\\.?[x\\d]|^\\s${oneOf('due:of-version')}`, 'i');
const on = new RegExp(`(?:^|\\s)${oneOf('due:on')}\\s$`, 'i');

/** "On weekends": when it is always so; "from 1 to 15 March" is a span of the data. */
const isAlways = ({ date, lead, isDiary }: Says): boolean =>
  isDiary || weekdays.test(date) || (article.test(lead) && weekday.test(date)) || span.test(lead);
const weekdays = new RegExp(`${oneOf('due:weekdays')}$`, 'i');
const article = new RegExp(`\\s${oneOf('due:article')}\\s$`);
const weekday = new RegExp(`^${oneOf('due:weekday')}$`, 'iu');
const span = new RegExp(`${oneOf('due:from')} [^,.]{1,9} ${oneOf('due:from-to')}\\s?$`, 'i');

/** A day that a screen shows, is chosen there, or belongs to what is broken: "the event on 22 March is shown twice". */
const isData = (says: Says, { by }: Situation): boolean =>
  (by === 'customer' && says.sentence('due:shown')) ||
  (!lead.some((tag) => says.clause(tag)) && troubles.some((tag) => says.after(tag)));

const lead = ['due:need', 'due:will', 'due:i-will', 'due:please', 'due:event', 'due:latest'] as const;
const told = ['due:need', 'due:will', 'due:i-will', 'due:please'] as const;
const troubles = [
  'affected:suffers',
  'observed:wrong',
  'observed:failure',
  'observed:negation',
  'observed:error',
] as const;

/** Somebody needs it, asks for it or says what is going to be. */
function isMeant(says: Says, { isToday, by }: Situation): boolean {
  if (says.clause('due:need') || says.clause('due:i-will') || says.clause('due:please')) return true;
  if (isToday) return says.sentence('due:will') && by === 'agent';
  return says.clause('due:will') || says.sentence('due:please');
}

/** They have not been yet, whoever says it. */
const coming = new RegExp(`^${oneOf('due:coming')}`, 'i');

/** Support tells of a coming day what will be: "we add another server this evening". Told of what was, it has a past. */
const isPromised = (says: Says): boolean => isAhead(says) && actors.test(says.words);

/** Who does what is promised, or what comes of it. */
const actors = new RegExp(`(?<!\\p{L})${oneOf('due:actor')}(?!\\p{L})`, 'iu');

/** Nothing in the clause is told of what was. */
const isAhead = ({ words }: Says): boolean => !was.test(words);
const was = new RegExp(`(?<!\\p{L})${oneOf('due:was')}(?!\\p{L})`, 'iu');

/** "Check-ins are Sunday", "our appeal airs on Saturday", but "it is a Saturday", "today is Tuesday". */
const isComing = (says: Says): boolean => isAhead(says) && !isOnly.test(says.lead);
const isOnly = new RegExp(`(?:^|\\s)${oneOf('due:is-only')}\\s(?:${oneOf('due:article')}\\s)?$`, 'iu');

/** "Tomorrow", "next week", "3 May": nothing but a coming day. Figures may be anything, and a weekday be over. */
const isSure = (kind: DateFound['kind']): boolean => kind === 'day' || kind === 'in';

const isToHappen = (says: Says): boolean => says.sentence('due:need') || says.sentence('due:will');

/** "The booking for 12 June": a date in the data. */
const isFor = ({ lead }: Says): boolean => forIt.test(lead);
const forIt = new RegExp(`(?:^|\\s)${oneOf('due:for')}\\s(?:\\p{L}{1,4}\\s)?$`, 'iu');

/** A clock that tells when, and not what a screen showed. */
const isAtTime = ({ lead }: Says): boolean => atTime.test(lead);
const atTime = new RegExp(`(?:^|\\s)${oneOf('due:at-time')}\\s$`, 'iu');

/** "The evening itself is the 19th". */
const isThe = ({ lead }: Says): boolean => isTheDay.test(lead);
const isTheDay = new RegExp(`\\s${oneOf('due:is-the')}\\s?$`, 'i');

/** "Set it to today". */
const isSet = ({ words, lead }: Says): boolean => to.test(lead) && sets.test(words);
const to = new RegExp(`\\s${oneOf('due:from-to')}\\s$`);
const sets = new RegExp(`(?:^|\\s)${oneOf('due:sets')}\\s`, 'i');

/** "From Monday we plant", "from tomorrow". */
const isBegin = (says: Says, { by }: Situation): boolean =>
  says.clause('due:event') ||
  says.clause('due:will') ||
  (by === 'customer' && we.test(says.words)) ||
  !figureOrDay.test(says.date);
const we = new RegExp(`(?:^|\\s)${oneOf('due:we')}\\s`, 'i');
const figureOrDay = new RegExp(`\\d|${oneOf('due:day')}`, 'i');

/** "The export from Monday", but "from Monday we are open". */
const isFrom = ({ lead }: Says): boolean => from.test(lead);
const from = new RegExp(`(?:^|\\s)${oneOf('due:from')}\\s$`, 'i');

/** "The invoice of this month", "Friday's webinar": what belongs to a day, not what is due on it. */
const isOf = ({ lead }: Says): boolean => of.test(lead);
const of = new RegExp(`${oneOf('due:of')}\\s?$`, 'iu');
