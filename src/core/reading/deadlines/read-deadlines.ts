import { type Calendar, daysBetween, isoDay } from '../../calendar.ts';
import { atomsIn, mayBeDate } from '../dates/atoms-in.ts';
import type { Vantage } from '../dates/cursor.ts';
import { type DateFound, datesIn } from '../dates/dates-in.ts';
import { instantOf } from '../dates/instant-of.ts';
import type { Finding } from '../finding.ts';
import { figure, room } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Place, Reader } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';
import { isDue } from './is-due.ts';
import { type Says, saysAround } from './says.ts';

type Deadline = Extract<Finding, { kind: 'deadline' }>;

/** Whose words are read, and where and when they were written. */
type Scene = { message: PreparedMessage; place: Place; calendar: Calendar; vantage: Vantage };

/** Days on which something is due, and what was promised for a day; nothing that was over when it was written. */
export const readDeadlines: Reader = (message, place, calendar) => {
  const found: Deadline[] = [];
  let scene: Scene | null = null;
  for (const { sentence } of sentencesOf(message)) {
    if (!mayHoldDate(sentence)) continue;
    scene ??= { message, place, calendar, vantage: vantageOf(message, place, calendar) };
    found.push(...deadlinesIn(scene, sentence));
  }
  return found;
};

const words = room('date') | room('number');
const mayHoldDate = ({ holds }: Sentence): boolean => (holds & (figure | words)) !== 0;

function vantageOf({ message }: PreparedMessage, { zone, dayFirst }: Place, calendar: Calendar): Vantage {
  const { minute, ...today } = calendar.localTime(message.at, zone);
  return { today, minute, toward: 'future', dayFirst };
}

/** One of a day is enough: "trucks leave at 16:00, it must work before the night shift tonight". */
function deadlinesIn(scene: Scene, sentence: Sentence): readonly Deadline[] {
  const atoms = atomsIn(sentence);
  const { text } = scene.message.message;
  if (!mayBeDate(text, atoms)) return [];
  const found = new Map<string, Deadline>();
  const dates = withoutSpans(text, datesIn({ text, atoms, vantage: scene.vantage }));
  for (const date of dates) {
    // "Tomorrow from 7 in the evening".
    if (isPartOfDay(text, date) && dates.some(({ kind }) => kind !== 'time')) continue;
    const deadline = deadlineOf(scene, sentence, date);
    const key = isoDay(date.interval.to.day);
    if (deadline !== null && !found.has(key)) found.set(key, deadline);
  }
  return [...found.values()];
}

const isPartOfDay = (text: string, { kind, interval: { from, to }, span }: DateFound): boolean =>
  kind === 'time' &&
  from.minute !== to.minute &&
  !beforeEnd.test(text.slice(Math.max(0, span[0] - 8), span[0]));
const beforeEnd = new RegExp(`${oneOf('due:before-end')}\\s$`);

/** "Monday to Friday, 9 to 17" is when it is always so. */
const withoutSpans = (text: string, dates: readonly DateFound[]): readonly DateFound[] =>
  dates.filter(
    (date, at) =>
      !isSpan(text, date, dates[at + 1]) &&
      !isSpan(text, dates[at - 1], date) &&
      !isOrEarlier(text, date, dates[at + 1]) &&
      !isClose(text, dates[at - 1], date) &&
      !isClose(text, dates[at + 1], date),
  );

/** "Tue EOD", "end of day 16 April": of that day, not of today. */
const isClose = (text: string, day: DateFound | undefined, { span }: DateFound): boolean =>
  day !== undefined &&
  day.kind !== 'time' &&
  closing.test(text.slice(...span)) &&
  (day.span[1] + 1 === span[0] || span[1] + 1 === day.span[0]);
const closing = new RegExp(`^${oneOf('due:close')}$`, 'i');

/** "Thursday or Friday": the later one counts. */
const isOrEarlier = (text: string, date: DateFound, next: DateFound | undefined): boolean =>
  next !== undefined && or.test(text.slice(date.span[1], next.span[0]));
const or = new RegExp(`^,? ${oneOf('due:or')} $`);

const isSpan = (text: string, from: DateFound | undefined, to: DateFound | undefined): boolean =>
  from?.kind === 'weekday' && to !== undefined && upTo.test(text.slice(from.span[1], to.span[0]));
const upTo = new RegExp(`^\\s?(?:[-–]|${oneOf('due:to')})\\s?$`, 'i');

/** Days ahead up to which a day without its year is the coming one: "the old one ran out on 9 October". */
const far = 200;
const isDated = /\d{4}/;

function deadlineOf(scene: Scene, sentence: Sentence, date: DateFound): Deadline | null {
  const { message, place, calendar, vantage } = scene;
  if (instantOf(date, 'to', place, calendar) < message.message.at) return null;
  const says = saysAround(message.message.text, sentence, date.span);
  const { from, to } = date.interval;
  const isToday =
    daysBetween(vantage.today, to.day) === 0 ||
    (date.kind === 'day' &&
      daysBetween(vantage.today, from.day) <= 0 &&
      daysBetween(vantage.today, to.day) > 0);
  const isReply = message.by === 'agent';
  if (daysBetween(vantage.today, to.day) > far && !isDated.test(says.date)) return null;
  if (!isDue(says, date, { isToday, by: message.by, isReply })) return null;
  const side = says.before('due:before') && !date.interval.exact ? 'from' : 'to';
  const at = instantOf(date, side, place, calendar);
  const by = isCustomers(message, says) ? 'customer' : 'support';
  return { kind: 'deadline', text: sentence.text, at, by, quotes: [quoteOf(message, sentence.span)] };
}

/** Who writes says what they will do, or asks the other one to do it. In a note they ask their own. */
function isCustomers({ by, message }: PreparedMessage, says: Says): boolean {
  if (by === 'customer')
    return (
      !says.isQuestion &&
      says.clause('due:i-will') &&
      !says.clause('due:i-lose') &&
      !says.sentence('due:unless') &&
      !says.first('due:need', 'due:i-will') &&
      !says.first('due:please', 'due:i-will')
    );
  if (!message.public) return false;
  if (says.isQuestion && says.sentence('due:please')) return true;
  const isAsked =
    says.clause('due:please') ||
    (says.sentence('due:please') && (says.before('due:by') || says.before('due:before')));
  return (
    isAsked &&
    (!says.clause('due:will') || says.sentence('due:unless') || says.first('due:please', 'due:will'))
  );
}
