import { expect, test } from 'vitest';
import { groundsOf } from '../../../src/core/checklist/grounds.ts';
import type { Proposal } from '../../../src/core/checklist/proposal.ts';
import { aMessage, now } from '../../support/a-case.ts';
import { aQuote } from '../../support/a-reading.ts';

const message = aMessage({ id: '7001', text: 'Reproduced on staging.' });

const proposals: readonly Proposal[] = [
  { criterion: 'E1a', answer: 'yes', evidence: [aQuote('Reproduced', message), aQuote('staging', message)] },
  {
    criterion: 'E4b',
    answer: 'yes',
    evidence: [{ kind: 'clock', metric: 'next_reply_time', stage: 'active', breachAt: now }],
  },
  {
    criterion: 'E6a',
    answer: 'unsure',
    evidence: [{ kind: 'tickets', items: [{ name: '#1', url: 'https://acme.zendesk.com/agent/tickets/1' }] }],
  },
];

const decided = {
  proposals,
  answers: { E1a: 'yes', E4b: 'yes', E6a: 'unsure' },
  target: 'T2',
  severity: 'S2',
  proposed: { target: 'T2', severity: 'S2' },
} as const;

test('the record names where the evidence of each answer stands, and quotes nobody', () => {
  expect(groundsOf(decided, {}, null)).toEqual({
    evidence: {
      E1a: ['message 7001'],
      E4b: ['sla next_reply_time'],
      E6a: ['https://acme.zendesk.com/agent/tickets/1'],
    },
    overruled: { answers: {}, target: null, severity: null, reason: null },
  });
});

test('what the agent overruled is kept as Baton had proposed it, with the reason', () => {
  const own = { E1a: 'no', E3a: 'yes' } as const;
  const otherwise = { ...decided, answers: { ...decided.answers, ...own }, target: 'T5' as const };
  const { evidence, overruled } = groundsOf(otherwise, own, 'The account manager asked for it');
  expect(Object.keys(evidence)).toEqual(['E4b', 'E6a']);
  expect(overruled).toEqual({
    answers: { E1a: 'yes' },
    target: 'T2',
    severity: null,
    reason: 'The account manager asked for it',
  });
});

test('an answer that agrees with the proposal overrules nothing', () => {
  expect(groundsOf(decided, { E1a: 'yes' }, null).overruled.answers).toEqual({});
});
