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
  if (kind === 'ago') return false;
  const isNamed = says.before('due:by') || says.before('due:before');
  const isUntil = says.before('due:until');
  if (kind === 'month') return isNamed;
  if (kind === 'time' && !isNamed && !isUntil && !isAtTime(says)) return false;
  if (says.clause('due:latest')) return true;
  if (says.clause('due:not')) return isNamed && isMeant(says, situation);
  if (isNamed) return true;
  if (isUntil) return isMeant(says, situation);
  if (isOf(says)) return false;
  // "Planned for Tuesday's maintenance", but "Friday's webinar".
  if (says.isOwner) return says.clause('due:will');
  if (isMeant(says, situation) || says.clause('due:event')) return true;
  if (situation.isReply && kind !== 'numeric' && kind !== 'time' && isAhead(says)) return !isFor(says);
  if (kind === 'weekday' && situation.by === 'customer' && isComing(says)) return true;
  return !situation.isToday && (isToHappen(says) || (isSure(kind) && !isFor(says)));
}

/** Somebody needs it, asks for it or says what is going to be. */
function isMeant(says: Says, { isToday, by }: Situation): boolean {
  if (says.clause('due:need') || says.clause('due:i-will') || says.clause('due:please')) return true;
  if (isToday) return says.clause('due:will') && by === 'agent';
  return says.clause('due:will') || says.sentence('due:please');
}

/** Support tells of a coming day what will be: "we add another server this evening". Told of what was, it has a past. */
const isAhead = ({ words }: Says): boolean =>
  !/(?<!\p{L})(?:\p{L}{2,}ed|was|were|had|has|have|did|got|went|came|ran|said|saw|sent|made|found|wurden?|waren?|hatten?|habe|haben|hat|sind|ist|ai|avons|été|était|he|hemos|ha|fue|foi|fizemos|temos|tem)(?!\p{L})/iu.test(
    words,
  ) && actors.test(words);

/** Who does what is promised, or what comes of it. */
const actors =
  /(?<!\p{L})(?:i|we|i'm|we're|our|developers?|engineers?|technicians?|colleagues?|team|fix|hotfix|patch|correction|ich|wir|unsere?|techniker|entwickler|kollegen?|kollegin|je|nous|on|notre|nos|technicien|équipe|correctif|yo|nosotros|nuestr[oa]s?|técnico|equipo|eu|nós|noss[oa]s?|equipe|correção)(?!\p{L})/iu;

/** "Check-ins are Sunday", "our appeal airs on Saturday". */
const isComing = ({ lead, words }: Says): boolean =>
  !/(?<!\p{L})(?:it (?:is|was)|it's|today|now|always|usually|to|through|jetzt|immer)(?!\p{L})/iu.test(
    words,
  ) &&
  /(?:^|\s)(?:is|are|airs|opens|starts|begins|ends|closes|leaves|departs|arrives|ships|launches|lands|kicks off|goes|runs|expires|falls|happens|meets|flies|sails|moves|returns|comes|visits|ist|sind|beginnt|startet|kommt|öffnet|endet|est|sont|commence|ouvre|arrive|es|son|empieza|comienza|abre|llega|é|são|começa|abre|chega)\s(?:(?:on|from|this|next|am|ab|le|el|los|na|no|em)\s){0,2}$/iu.test(
    lead,
  );

/** "Tomorrow", "next week", "3 May": nothing but a coming day. Figures may be anything, and a weekday be over. */
const isSure = (kind: DateFound['kind']): boolean => kind === 'day' || kind === 'in';

const isToHappen = (says: Says): boolean => says.sentence('due:need') || says.sentence('due:will');

/** "The booking for 12 June": a date in the data. */
const isFor = ({ lead }: Says): boolean =>
  /(?:^|\s)(?:for|für|pour|para|dated)\s(?:\p{L}{1,4}\s)?$/iu.test(lead);

/** A clock that tells when, and not what a screen showed. */
const isAtTime = ({ lead }: Says): boolean =>
  /(?:^|\s)(?:at|around|um|gegen|ab|à|vers|las|la|sobre|às|pelas|tonight|heute|hoy|hoje|the|in the|am|por)\s$/iu.test(
    lead,
  );

/** "The invoice of this month", "Friday's webinar": what belongs to a day, not what is due on it. */
const isOf = ({ lead }: Says): boolean =>
  /(?:(?:^|\s)(?:of|from|de|du|da|do|del|des|von|vom|depuis|since|seit|desde)|'s|d')\s?(?:(?:the|our|le|la|el|der|dem)\s)?$/iu.test(
    lead,
  );
