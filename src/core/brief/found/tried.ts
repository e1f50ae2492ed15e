import type { Case } from '../../case/case.ts';
import type { Finding } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { type FindingOf, lineOf, linesFrom, ofKind, sentenceOf } from './findings.ts';
import type { FoundWords } from './words.ts';

const withoutStop = (text: string): string => (/[.,;:!]$/.test(text) ? text.slice(0, -1) : text);

/** What support proposes and somebody else does stays in the words of the proposal: "Turn it off" is told as a quote. */
const attemptLine =
  ({ say }: FoundWords, requester: Case['requester']) =>
  (finding: Finding): string => {
    const action = withoutStop(sentenceOf(finding));
    if (finding.kind !== 'attempt') return action;
    const doer = finding.by === 'customer' ? (requester?.name ?? say('found.customer')) : finding.by;
    const [{ author: proposer, public: isToCustomer }] = finding.quotes;
    const isProposed = isToCustomer && finding.by !== proposer;
    return say(`found.tried.${finding.result}`, {
      action: isProposed ? say('found.proposal', { action }) : action,
      by: isProposed ? say('found.proposed_by', { proposer, doer }) : doer,
    });
  };

/** "Add it", cut out of what it belongs to, tells nobody what was done; who asks has not tried. */
const tells = (finding: Finding): boolean => /^.{11,}[^?]$/.test(lineOf(finding));

/** What was done about it, by whom, with its result; the list numbers it. */
export const tried = (
  findings: readonly Finding[],
  { requester }: Case,
  words: FoundWords,
): BriefField | undefined =>
  linesFrom(ofKind(findings, 'attempt').filter(tells), { most: 12, line: attemptLine(words, requester) });

/** What shuts something off: a lexicon for each language in which agents write such notes. */
const containing: readonly RegExp[] = [
  /\b(?:revoked?|disabled?|deactivated?|locked|blocked|suspended?|rotated?|isolated?|quarantined?|taken (?:down|offline)|took (?:down|offline)|signed out|logged out|reset)\b/i,
  /(?<!\p{L})(?:gesperrt|deaktiviert|widerrufen|zurückgesetzt|abgeschaltet|isoliert|offline genommen|abgemeldet|ausgetauscht)(?!\p{L})/iu,
];

const contains = ({ text, result }: FindingOf<'attempt'>): boolean =>
  result !== 'failed' && containing.some((pattern) => pattern.test(text));

/** Containment already done (playbook T4). */
export const contained = (
  findings: readonly Finding[],
  { requester }: Case,
  words: FoundWords,
): BriefField | undefined =>
  linesFrom(ofKind(findings, 'attempt').filter(contains), { most: 3, line: attemptLine(words, requester) });
