import type { Message } from '../../case/message.ts';
import type { Finding, Quote, Reading } from '../../reading/finding.ts';
import type { Sign, Signs } from './sign.ts';

type Of<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

const isStaff = ({ author }: Message) => author.role === 'agent' || author.role === 'admin';

const whereFound = (findings: readonly Finding[]): readonly Quote[] =>
  findings.map(({ quotes }) => quotes[0]);

/** The first place of each cue, by each side: one sentence says it, ten do not say more. */
function saidBy(staff: ReadonlySet<string>, findings: readonly Finding[]): Signs {
  const said: Partial<Record<Sign, readonly Quote[]>> = {};
  for (const finding of findings) {
    if (finding.kind !== 'cue') continue;
    const [quote] = finding.quotes;
    said[`${staff.has(quote.messageId) ? 'staff' : 'customer'}:${finding.cue}`] ??= [quote];
  }
  return said;
}

/** What the conversation says, each with its quotes. */
export function signsRead(messages: readonly Message[], { findings }: Reading): Signs {
  const staff = new Set(messages.filter(isStaff).map(({ id }) => id));
  const all = <Kind extends Finding['kind']>(kind: Kind) =>
    findings.filter((finding): finding is Of<Kind> => finding.kind === kind);
  const tries = all('attempt').filter(({ result }) => result === 'worked' || result === 'failed');
  const failed = tries.filter(({ result }) => result === 'failed');
  const last = tries.slice(-1);
  const customers = all('affected').filter(
    ({ unit, count, quotes }) =>
      unit === 'customers' && count !== null && count > 1 && staff.has(quotes[0].messageId),
  );
  return {
    ...saidBy(staff, findings),
    error: whereFound(
      all('error')
        .filter(({ part }) => part !== 'request-id' && part !== 'timestamp')
        .slice(0, 1),
    ),
    'other-customers': whereFound(customers),
    'more-affected': whereFound(all('affected').filter(({ growing }) => growing)),
    blocked: whereFound(
      all('depth')
        .filter(({ blocked }) => blocked)
        .slice(0, 1),
    ),
    'two-tries-failed': failed.length >= 2 ? whereFound(failed) : [],
    'three-tries-failed': failed.length >= 3 ? whereFound(failed) : [],
    'last-try-worked': whereFound(last.filter(({ result }) => result === 'worked')),
    'last-try-failed': whereFound(last.filter(({ result }) => result === 'failed')),
  };
}
