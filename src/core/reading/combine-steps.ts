import { groupBy } from '../group-by.ts';
import type { Finding } from './finding.ts';
import { figure, lacks, room } from './holds.ts';
import { has } from './lexicon/has.ts';
import type { PreparedMessage, Sentence } from './prepared.ts';
import { overlapping, quoteOf } from './quote.ts';
import type { Combiner } from './reader.ts';
import { listedSteps } from './readers/listed-steps.ts';
import { flat } from './readers/under-topic.ts';
import { sentencesOf } from './sentences-of.ts';

type Step = Extract<Finding, { kind: 'step' }>;
type Steps = { steps: readonly Step[]; isList: boolean };

/** Most steps that are told in running text: beyond them it is a story. */
const mostTold = 8;

/**
 * One list of steps out of all messages: a list is better than a story, one that goes on with the numbers of the last
 * is added to it, and what somebody puts right later takes the place of what was said before.
 */
export const combineSteps: Combiner = function* (findings, messages) {
  const found = findings.filter(isStep);
  if (found.length === 0) return findings;
  const isElse = overlapping(findings.filter(({ kind }) => kind === 'attempt' || kind === 'deadline'));
  const isDoneOrDue = ({ quotes: [quote] }: Step) => isElse(quote);
  const byMessage = groupBy(found, ({ quotes: [{ messageId }] }) => messageId);
  let all: Steps = { steps: [], isList: false };
  for (const message of messages) {
    yield;
    const steps = byMessage.get(message.message.id) ?? [];
    if (steps.length > 0) all = join(all, aList(message, steps, isDoneOrDue), message);
    all = { ...all, steps: corrected(all.steps, message) };
  }
  return [...findings.filter((finding) => !isStep(finding)), ...all.steps];
};

const isStep = (finding: Finding): finding is Step => finding.kind === 'step';

/**
 * What somebody did to put it right, or what is due, is no step to see it, unless it stands in a list of steps, or is told as what
 * brings it about: "when I restart it, the list is empty".
 */
function aList(
  message: PreparedMessage,
  steps: readonly Step[],
  isDoneOrDue: (step: Step) => boolean,
): Steps {
  const isAnnounced = message.blocks.some(({ topic }) => topic === 'steps');
  if (listedSteps(message).length > 0 && (isAnnounced || steps.filter(isDoneOrDue).length * 2 < steps.length))
    return { steps: isAnnounced ? steps.map(sure) : steps, isList: true };
  const conditions = sentencesOf(message).flatMap(({ sentence }) =>
    conditional.some((tag) => has(sentence.hits, tag)) ? [sentence.span[0]] : [],
  );
  const told = steps.map((step) => (conditions.includes(step.quotes[0].span[0]) ? sure(step) : step));
  return { steps: told.filter((step) => step.isSure === true || !isDoneOrDue(step)), isList: false };
}

const sure = (step: Step): Step => ({ ...step, isSure: true });

const conditional = ['steps:acting', 'steps:i-act', 'steps:user-acts'] as const;

function join(before: Steps, now: Steps, message: PreparedMessage): Steps {
  if (before.steps.length === 0 || (now.isList && !before.isList)) return now;
  if (!now.isList)
    return before.isList
      ? before
      : { steps: [...before.steps, ...now.steps].slice(0, mostTold), isList: false };
  if (firstNumber(message) === before.steps.length + 1)
    return { steps: [...before.steps, ...now.steps], isList: true };
  const isBetter = isCorrection(message) || now.steps.length > before.steps.length;
  return isBetter ? now : before;
}

const firstNumber = ({ blocks }: PreparedMessage): number | null =>
  blocks.flatMap((block) => (block.kind === 'item' && block.number !== null ? [block.number] : []))[0] ??
  null;

const isCorrection = (message: PreparedMessage): boolean =>
  sentencesOf(message).some(({ sentence }) => has(sentence.hits, 'fact:correction'));

/** "Sorry, step 2 should be: …" is what is done in step 2. */
function corrected(steps: readonly Step[], message: PreparedMessage): readonly Step[] {
  let changed = steps;
  if (steps.length < 2 || message.by === 'system') return steps;
  for (const { sentence } of sentencesOf(message)) {
    const nth = numberIn(message, sentence);
    const before = nth === null ? undefined : changed[nth - 1];
    if (nth === null || before === undefined || before.quotes[0].messageId === message.message.id) continue;
    const step: Step = { kind: 'step', text: flat(sentence.text), quotes: [quoteOf(message, sentence.span)] };
    changed = changed.with(nth - 1, step);
  }
  return changed;
}

/** The step that a correcting sentence names; null for any other sentence. */
function numberIn({ message: { text } }: PreparedMessage, sentence: Sentence): number | null {
  if (lacks(sentence, room('story') | figure)) return null;
  const hit = sentence.hits.find(({ tag }) => tag === 'story:nth-step');
  if (hit === undefined || sentence.text.endsWith('?')) return null;
  if (!has(sentence.hits, 'fact:correction') && !has(sentence.hits, 'story:put-right')) return null;
  const number = Number(/\d+/.exec(text.slice(...hit.span))?.[0]);
  return Number.isNaN(number) ? null : number;
}
