import type { Finding } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { field } from '../prefill/field.ts';
import { evidenceOf, ofKind, withoutRepeats } from './findings.ts';

/** What tells most first; within a kind as it was written. */
const order = ['text', 'stack', 'log', 'code', 'http-status', 'request-id', 'timestamp'] as const;

/** Characters (UTF-16 units) of all errors together: an issue holds more, but nobody reads more. */
const most = 8000;

/** Word for word, line for line: what a search in the logs needs. Only the blank lines around it go. */
const verbatim = ({ text }: { text: string }): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

/** The exact errors (playbook R6). What a longer text holds already is not repeated. */
export function errors(findings: readonly Finding[]): BriefField | undefined {
  const once = withoutRepeats(ofKind(findings, 'error'));
  const sorted = once.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  let size = 0;
  const taken = sorted.filter((each) => {
    size += verbatim(each).length + 1;
    return size <= most;
  });
  if (taken.length === 0) return undefined;
  return field(taken.map(verbatim).join('\n'), ...evidenceOf(taken));
}
