import type { SimilarTicket, TicketRow } from '../../src/core/case/surroundings.ts';
import { done } from '../../src/core/outcome.ts';
import type { LinkedReader, ProblemDesk, SurroundingsReader } from '../../src/core/ports.ts';
import type { Finding } from '../../src/core/reading/finding.ts';
import type { Candidate } from '../../src/core/reading/similar/candidate.ts';
import type { SearchTerms } from '../../src/core/reading/similar/search-terms.ts';
import { day, now } from './a-case.ts';
import { found } from './a-reading.ts';

export const anErrorFinding = (
  text: string,
  part: Extract<Finding, { kind: 'error' }>['part'] = 'text',
): Finding => found({ kind: 'error', part, text });

export const someTerms = (but: Partial<SearchTerms> = {}): SearchTerms => ({
  errors: [],
  codes: [],
  words: [],
  pairs: [],
  told: [],
  tags: [],
  named: [],
  since: now - 30 * day,
  ...but,
});

export const aRow = (but: Partial<TicketRow> = {}): TicketRow => ({
  id: 48249,
  subject: 'Export has gaps',
  excerpt: 'Rows are missing from our export.',
  status: 'open',
  tags: [],
  requesterId: 911,
  organizationId: 711,
  organizationName: 'Pinegate',
  revenue: 18_600,
  createdAt: now - 2 * day,
  updatedAt: now - day,
  url: 'https://acme.zendesk.com/agent/tickets/48249',
  escalation: null,
  ...but,
});

export const aCandidate = (text: string, but: Partial<TicketRow> = {}): Candidate => ({
  row: aRow({ subject: text.split('\n')[0] ?? '', ...but }),
  text,
  resolvedAfter: null,
});

export const aSimilar = (but: Partial<SimilarTicket> = {}): SimilarTicket => ({
  ...aRow(),
  similarity: 0.8,
  because: ['export'],
  ...but,
});

export const someMetrics = {
  replies: 1,
  reopens: 0,
  assigneeStations: 1,
  groupStations: 1,
  firstReplyAfter: null,
  usualResolution: null,
};

/** A Zendesk in which this ticket is the only one. */
export const nobodyAround: SurroundingsReader = {
  similar: async () => done([]),
  account: async () => done({ open: [], escalated: [], isComplete: true }),
  articles: async () => done([]),
  metrics: async () => done(someMetrics),
  incidents: async () => done([]),
  sideConversations: async () => done([]),
  learned: async () => done(null),
  pastReturns: async () => done([]),
};

export const nobodyLinked: LinkedReader = async () => done({ tickets: [], isComplete: true });

export const noProblems: ProblemDesk = {
  makeProblem: async () => done(null),
  attach: async () => done(null),
};
