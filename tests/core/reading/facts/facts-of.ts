import { isoDay } from '../../../../src/core/calendar.ts';
import type { Finding, FindingKind } from '../../../../src/core/reading/finding.ts';
import { readConversation } from '../../../../src/core/reading/read.ts';
import { createCalendar } from '../../../../src/i18n/calendar.ts';
import { aCase, aMessage, anAgent, aReply } from '../../../support/a-case.ts';
import { phrasebook } from '../../../support/phrasebook.ts';

const calendar = createCalendar();
const zone = 'Europe/Berlin';
/** Wednesday, 11 March 2026, 10:30 in Berlin. */
const wednesday = calendar.instantOf({ year: 2026, month: 3, day: 11 }, 10 * 60 + 30, zone);

type Line = { by: 'customer' | 'reply' | 'note'; text: string };
type Context = { locale?: string; zone?: string };

export const customer = (text: string): Line => ({ by: 'customer', text });
export const reply = (text: string): Line => ({ by: 'reply', text });
export const note = (text: string): Line => ({ by: 'note', text });

/** What is found in a conversation whose messages are minutes apart, all of one kind. */
function factsOf<Kind extends FindingKind>(
  kind: Kind,
  lines: readonly Line[],
  { locale = 'en', zone: timeZone = zone }: Context = {},
): readonly Extract<Finding, { kind: Kind }>[] {
  const base = aCase();
  const messages = lines.map(({ by, text }, index) => {
    const but = { id: `${index}`, at: wednesday + index * 60_000, text, public: by !== 'note' };
    return by === 'customer' ? aMessage(but) : aReply(but);
  });
  const requester = base.requester && { ...base.requester, locale, timeZone };
  const { findings } = readConversation(
    { ...base, messages, requester, agent: anAgent({ timeZone }) },
    calendar,
    phrasebook,
  );
  return findings.filter((finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind);
}

/** "2026-03-13 support". */
export const deadlinesOf = (line: Line, context: Context = {}): readonly string[] =>
  factsOf('deadline', [line], context).map(({ at, by }) => {
    const { minute: _, weekday: __, ...day } = calendar.localTime(at, context.zone ?? zone);
    return `${isoDay(day)} ${by}`;
  });

/** "240 users", "many customers, growing". */
export const affectedOf = (line: Line, context: Context = {}): readonly string[] =>
  affectedIn([line], context);

export const affectedIn = (lines: readonly Line[], context: Context = {}): readonly string[] =>
  factsOf('affected', lines, context).map(
    ({ count, unit, growing }) => `${count ?? 'many'} ${unit}${growing ? ', growing' : ''}`,
  );

/** "browser Chrome 131". */
export const environmentOf = (line: Line): readonly string[] =>
  factsOf('environment', [line]).map(({ part, text }) => `${part} ${text}`);

/** "http-status 502". */
export const errorsOf = (line: Line): readonly string[] =>
  factsOf('error', [line]).map(({ part, text }) => `${part} ${text}`);

/** "failed: cleared the cache". */
export const attemptsOf = (...lines: readonly Line[]): readonly string[] => attemptsIn('en', ...lines);

export const attemptsIn = (locale: string, ...lines: readonly Line[]): readonly string[] =>
  factsOf('attempt', lines, { locale }).map(({ text, result }) => `${result}: ${text}`);

export const stepsOf = (...lines: readonly Line[]): readonly string[] =>
  factsOf('step', lines).map(({ text }) => text);

/** Of each step whether it is one even where it reads like something that was tried. */
export const sureOf = (...lines: readonly Line[]): readonly boolean[] =>
  factsOf('step', lines).map(({ isSure }) => isSure === true);

/** What is told of the problem, by kind. */
export const toldOf = (...lines: readonly Line[]) => ({
  observed: factsOf('observed', lines).map(({ text }) => text),
  expected: factsOf('expected', lines).map(({ text }) => text),
  steps: stepsOf(...lines),
});

export const asksOf = (...lines: readonly Line[]): readonly string[] =>
  factsOf('customer-expects', lines).map(({ text }) => text);

/** "blocked: …" what they cannot do, "gets by: …" how they get by. */
export const depthOf = (...lines: readonly Line[]) =>
  factsOf('depth', lines).map(({ text, blocked }) => `${blocked ? 'blocked' : 'gets by'}: ${text}`);

/** Each sentence that says how often it happens. */
export const frequencyOf = (...lines: readonly Line[]): readonly string[] =>
  factsOf('frequency', lines).map(({ text }) => text);
