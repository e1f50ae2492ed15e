import { describe, expect, test } from 'vitest';
import type { Answers, CriterionId } from '../../src/core/checklist/criteria.ts';
import type { Proposal } from '../../src/core/checklist/proposal.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import type { Evidence } from '../../src/core/reading/evidence.ts';
import { choiceSentences, verdictSentences } from '../../src/features/decide/reasons.ts';
import type { Words } from '../../src/features/places.tsx';
import { decisionOf } from '../../src/flows/decision.ts';
import { type Draft, emptyDraft } from '../../src/flows/draft.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import en from '../../translations/en.json' with { type: 'json' };
import { aCase, anAgent, hour, now } from '../support/a-case.ts';
import { routeTo, theSettings } from '../support/a-session.ts';

const words: Words = {
  t: createTranslator('en', en),
  when: String,
  day: String,
  duration: (ms) => `${ms / hour} h`,
  number: String,
  list: (items) => items.join(', '),
  language: String,
  now: () => now,
};

const note: Evidence = {
  kind: 'quote',
  messageId: 'm1',
  author: 'Ben Ortiz',
  at: now - 30 * hour,
  public: false,
  text: 'Reproduced.',
  span: [0, 11],
};

const clock = (metric: string, hours: number): Evidence => ({
  kind: 'clock',
  metric,
  stage: 'active',
  breachAt: now + hours * hour,
});

const ticketsLikeIt = (more: object = {}): Evidence => ({
  kind: 'tickets',
  items: [
    { name: '#1 Export', url: 'https://acme.zendesk.com/agent/tickets/1' },
    { name: '#2 Export', url: 'https://acme.zendesk.com/agent/tickets/2' },
  ],
  ...more,
});

const yes = (criterion: CriterionId, evidence: Evidence): Proposal => ({
  criterion,
  answer: 'yes',
  evidence: [evidence],
});

const breached = yes('E4b', clock('next_reply_time', -3));
const reported = yes('E6a', ticketsLikeIt({ reporters: { count: 3, unit: 'organizations' } }));

type Wish = {
  error?: string;
  isWish?: boolean;
  answers?: Answers;
  draft?: Partial<Draft>;
  /** Whether the front line may hand over to Engineering and Product itself. */
  isDirect?: boolean;
};

function decided(proposals: readonly Proposal[], wish: Wish = {}) {
  const { error = null, isWish = false, answers = {}, draft = {}, isDirect = true } = wish;
  return decisionOf(
    { fields: {}, proposals, isWish, error, again: null },
    { ...emptyDraft(now), answers, ...draft },
    { case: aCase({ agent: anAgent({ groups: ['Support'] }) }), written: null },
    { ...theSettings({ T1: routeTo('group:Second line') }), policies: { ...defaultPolicies, isDirect } },
  );
}

const sentences = (...of: Parameters<typeof decided>) => {
  const { head, text } = verdictSentences(decided(...of), words);
  return `${head}: ${text}`;
};

describe('the verdict explains itself in one sentence', () => {
  test('with figures where the evidence has them, and the criteria that they answer', () => {
    expect(sentences([yes('E1a', note), breached, reported], { error: '500' })).toBe(
      'Escalate to Engineering: Error 500 confirmed by an agent (E1a), SLA “Next reply” breached 3 h ago (E4b), 3 organizations (E6a). Against: none.',
    );
  });

  test('what rests on the same is said once', () => {
    const late = clock('requester_wait_time', -3);
    expect(sentences([yes('E4b', late), yes('E5a', late)])).toBe(
      'Escalate to L2 Support: SLA “Requester wait time” breached 3 h ago (E4b, E5a). Against: none.',
    );
  });

  test('after three reasons the rest is counted, and named by its criteria', () => {
    const all = [yes('E1a', note), yes('E2a', note), yes('E2b', note), breached, reported];
    expect(sentences(all)).toContain('(E2b), 2 more (E4b, E6a). Against: none.');
  });

  test('an answer of the agent alone claims no figure', () => {
    const unsure: Proposal = { ...yes('E1a', note), answer: 'unsure' };
    expect(sentences([unsure], { answers: { E1a: 'yes' }, error: '500' })).toBe(
      'Escalate to Engineering: A defect is confirmed (E1a). Against: none.',
    );
  });

  test('a wait, an account and what support has solved have figures, too', () => {
    const worth: Evidence = { kind: 'field', of: 'organization', name: 'arr', value: '412000' };
    expect(sentences([yes('E4a', worth), yes('E5b', note)])).toContain(
      'A customer worth 412000 a year at risk (E4a), the customer waiting for 30 h (E5b)',
    );
    expect(sentences([yes('H5', ticketsLikeIt())])).toBe(
      'Handle in support: 2 tickets like it solved in support (H5). For escalating: none.',
    );
  });

  test('a conflict is shown as one: both sides, and the agent decides', () => {
    expect(sentences([breached, yes('H4', note)])).toBe(
      'You decide: For escalating: SLA “Next reply” breached 3 h ago (E4b). For support: it is a known limitation with an alternative (H4).',
    );
  });

  test('what outweighs a known solution is told with the solution', () => {
    expect(sentences([yes('E3b', note), yes('H1', note)])).toBe(
      'Escalate to Engineering: A production system is down (E3b). Against: a solution or workaround is known (H1).',
    );
  });
});

describe('target and severity say why', () => {
  const choices = (...of: Parameters<typeof decided>) => choiceSentences(decided(...of), words);

  test('by the answers that point to them', () => {
    expect(choices([yes('E1a', note), breached], { error: '500' })).toEqual({
      target: 'Engineering: error 500 confirmed by an agent (E1a).',
      severity: 'High: SLA “Next reply” breached 3 h ago (E4b).',
    });
  });

  test('or by there being none', () => {
    expect(choices([])).toEqual({
      target: 'L2 Support: no answer names another team.',
      severity: 'Medium: nothing makes it more urgent.',
    });
    expect(choices([], { isWish: true }).target).toBe('Product: the product does not have it.');
  });

  test('the front line hears of the way through L2', () => {
    expect(choices([yes('E1a', note)], { isDirect: false }).target).toBe(
      'First L2 Support, which passes it on to Engineering. Engineering: a defect is confirmed (E1a).',
    );
  });

  test('a choice of the agent is named beside what was proposed', () => {
    expect(choices([yes('E1a', note)], { draft: { target: 'T5', severity: 'S1' } })).toEqual({
      target: 'Chosen by you. Proposed: Engineering: a defect is confirmed (E1a).',
      severity: 'Chosen by you. Proposed: Medium: nothing makes it more urgent.',
    });
  });
});
