import { nothingYet, type SimilarTicket } from '../../../../src/core/case/surroundings.ts';
import type { Known } from '../../../../src/core/checklist/propose/sign.ts';
import { defaultPolicies } from '../../../../src/core/policies.ts';
import type { Cue, Finding } from '../../../../src/core/reading/finding.ts';
import {
  aCase,
  aMessage,
  anAgent,
  anInternalNote,
  anOrganization,
  aReply,
  aTicket,
  day,
  hour,
  now,
} from '../../../support/a-case.ts';
import { aQuote, aReading, found } from '../../../support/a-reading.ts';
import { aSimilar, someMetrics } from '../../../support/around.ts';
import type { Facts, Like } from './row.ts';

const customer = aMessage({ at: now - day });
const reply = aReply({ at: now - 20 * hour });
const note = anInternalNote({ at: now - 18 * hour });
const later = aMessage({ at: now - 10 * hour });
const lastReply = aReply({ at: now - hour });

const speakers = { customer, reply, note, later };

function findingsOf(facts: Facts): readonly Finding[] {
  const { affected, tried = [], error, blocked } = facts;
  const cues = (who: keyof typeof speakers) =>
    (facts[who] ?? []).map((cue: Cue) => found({ kind: 'cue', cue, text: cue }, speakers[who]));
  return [
    ...cues('customer'),
    ...cues('reply'),
    ...cues('note'),
    ...cues('later'),
    ...(error ? [found({ kind: 'error', part: 'text', text: 'Cannot export' }, customer)] : []),
    ...(blocked ? [found({ kind: 'depth', text: 'nobody can work', blocked: true }, customer)] : []),
    ...(affected
      ? [
          found(
            {
              kind: 'affected',
              text: String(affected.count),
              count: affected.count,
              unit: affected.unit,
              growing: affected.growing === true,
            },
            speakers[affected.by],
          ),
        ]
      : []),
    ...tried.map((result) => found({ kind: 'attempt', text: 'A try', by: 'Support', result }, later)),
  ];
}

const similarOf = (
  { customer: organizationId, likeness = 0.8, daysAgo = 9, status = 'open', ended, tags = [] }: Like,
  at: number,
): SimilarTicket =>
  aSimilar({
    id: 1000 + at,
    url: `https://acme.zendesk.com/agent/tickets/${1000 + at}`,
    organizationId,
    similarity: likeness,
    createdAt: now - daysAgo * day,
    status,
    tags,
    escalation: ended === undefined ? null : { outcome: ended, issueKey: null, issue: null, learned: null },
  });

const articleAt = (at: number) => ({
  id: at,
  title: `Article ${at}`,
  snippet: '',
  url: `https://help.acme.example/${at}`,
});

const clock = (metric: string, hours: number | undefined) =>
  hours === undefined ? [] : [{ metric, stage: 'active' as const, breachAt: now + hours * hour }];

/** The case that a row tells of, as it would have been read. */
export function knownOf(facts: Facts): Known {
  const { similar, articles, metrics, waiting, revenue, policies } = facts;
  const unanswered = waiting === undefined ? [] : [aMessage({ at: now - waiting * hour })];
  return {
    case: aCase({
      agent: anAgent({ groups: facts.groups ?? ['Second line'] }),
      ticket: aTicket({
        priority: facts.priority ?? 'normal',
        createdAt: now - (facts.openDays ?? 2) * day,
        followupSourceId: facts.followUp ? 47102 : null,
      }),
      messages:
        waiting === undefined
          ? [customer, reply, note, later, lastReply]
          : [...Object.values(speakers), aReply({ at: now - waiting * hour - 1 }), ...unanswered],
      organization: anOrganization({
        tags: facts.tags ?? [],
        fields: revenue === undefined ? {} : { arr: revenue },
      }),
      sla: [...clock('next_reply_time', facts.replyDue), ...clock('requester_wait_time', facts.solutionDue)],
      changes: facts.reopened
        ? [{ at: now - day, by: 'Jana Kern', field: 'status', from: 'solved', to: 'open' }]
        : [],
    }),
    reading: aReading({ findings: findingsOf(facts) }),
    lean: facts.leans === undefined ? null : { kind: facts.leans, quote: aQuote(customer.text, customer) },
    surroundings: {
      ...nothingYet,
      ...(similar ? { similar: { kind: 'ready', value: similar.map(similarOf) } } : {}),
      ...(articles
        ? { articles: { kind: 'ready', value: Array.from({ length: articles }, (_, at) => articleAt(at)) } }
        : {}),
      ...(metrics ? { metrics: { kind: 'ready', value: { ...someMetrics, ...metrics } } } : {}),
    },
    counted: {},
    revenueField: 'arr',
    policies: { ...defaultPolicies, ...policies },
  };
}
