import type { DateFound } from '../dates/dates-in.ts';
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
  if (isNamed) return true;
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
  if (kind === 'weekday' && situation.by === 'customer' && isComing(says)) return true;
  if (kind === 'within' && says.sentence('due:unless')) return true;
  return !situation.isToday && (isToHappen(says) || isSure(kind));
}

/** "Ubuntu 14.04", "SMP Tue Jun 23 22:06:11 UTC 2015". */
const isVersion = ({ date, lead }: Says): boolean =>
  (/^\d{1,2}\.\d\d$/.test(date) && !/(?:^|\s)(?:on|am|zum|den|der|the|bis)\s$/i.test(lead)) ||
  /\d:\d\d:\d\d/.test(date);

/** "On weekends": when it is always so; "from 1 to 15 March" is a span of the data. */
const isAlways = ({ date, lead, isDiary }: Says): boolean =>
  isDiary ||
  /(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|weekend)s$/i.test(date) ||
  (/\san?\s$/.test(lead) && /^\p{L}+day$/iu.test(date)) ||
  /from [^,.]{1,9} to (?:the )?$/i.test(lead);

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
const coming =
  /^(?:tonight|overnight|this (?:evening|afternoon)|heute (?:abend|nacht)|ce soir|esta noche|hoje à noite)/i;

/** Support tells of a coming day what will be: "we add another server this evening". Told of what was, it has a past. */
const isPromised = (says: Says): boolean => isAhead(says) && actors.test(says.words);

/** Who does what is promised, or what comes of it. */
const actors =
  /(?<!\p{L})(?:i|we|i'm|we're|our|developers?|engineers?|technicians?|colleagues?|team|fix|hotfix|patch|correction|release|replacement|refund|ich|wir|unsere?|techniker|entwickler|kollegen?|kollegin|ersatzgerät|je|nous|on|notre|nos|technicien|équipe|correctif|yo|nosotros|nuestr[oa]s?|técnico|equipo|eu|nós|noss[oa]s?|equipe|correção)(?!\p{L})/iu;

/** Nothing in the clause is told of what was. */
const isAhead = ({ words }: Says): boolean =>
  !/(?<!\p{L})(?:(?<!(?:is|are|be|being|gets?) )(?!usted)\p{L}{2,}ed|\p{L}{2,}(?:(?<!r)é|ó|(?<!r)ei|ou|aron|ieron|aram|eram)|was|were|had|has|have|did|does|got|went|came|ran|said|saw|sent|made|found|wurden?|waren?|hatten?|habe|haben|hat|sind|ist|ai|avons|été|était|he|hemos|ha|fue|foi|fizemos|temos|tem)(?!\p{L})/iu.test(
    words,
  );

/** "Check-ins are Sunday", "our appeal airs on Saturday", but "it is a Saturday", "today is Tuesday". */
const isComing = (says: Says): boolean =>
  isAhead(says) &&
  !/(?:^|\s)(?:it'?s|it is|today is|heute ist|is an?|through|to|ist ein|always|usually|immer|jetzt|now)\s(?:an?\s)?$/iu.test(
    says.lead,
  );

/** "Tomorrow", "next week", "3 May": nothing but a coming day. Figures may be anything, and a weekday be over. */
const isSure = (kind: DateFound['kind']): boolean => kind === 'day' || kind === 'in';

const isToHappen = (says: Says): boolean => says.sentence('due:need') || says.sentence('due:will');

/** "The booking for 12 June": a date in the data. */
const isFor = ({ lead }: Says): boolean =>
  /(?:^|\s)(?:for|für|pour|para|dated)\s(?:\p{L}{1,4}\s)?$/iu.test(lead);

/** A clock that tells when, and not what a screen showed. */
const isAtTime = ({ lead }: Says): boolean =>
  /(?:^|\s)(?:at|around|um|gegen|ab|à|vers|las|la|sobre|às|pelas|tonight|heute|hoy|hoje|in the|am|por)\s$/iu.test(
    lead,
  );

/** "The evening itself is the 19th". */
const isThe = ({ lead }: Says): boolean =>
  /\s(?:is|are|ist am|est|es|é)\s(?:on\s)?(?:the|le|el|dia|der)?\s?$/i.test(lead);

/** "Set it to today". */
const isSet = ({ words, lead }: Says): boolean =>
  /\sto\s$/.test(lead) && /(?:^|\s)(?:set|change)\s/i.test(words);

/** "From Monday we plant", "from tomorrow". */
const isBegin = (says: Says, { by }: Situation): boolean =>
  says.clause('due:event') ||
  says.clause('due:will') ||
  (by === 'customer' && /(?:^|\s)(?:we|i)\s/i.test(says.words)) ||
  !/\d|day/i.test(says.date);

/** "The export from Monday", but "from Monday we are open". */
const isFrom = ({ lead }: Says): boolean => /(?:^|\s)from\s(?:the\s)?$/i.test(lead);

/** "The invoice of this month", "Friday's webinar": what belongs to a day, not what is due on it. */
const isOf = ({ lead }: Says): boolean =>
  /(?:(?:^|\s)(?:of|after|de|du|da|do|del|des|von|vom|depuis|since|seit|desde)|'s|d')\s?(?:(?:the|our|le|la|el|der|dem)\s)?$/iu.test(
    lead,
  );
