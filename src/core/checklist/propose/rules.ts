import type { Answer, CriterionId } from '../criteria.ts';
import type { Sign } from './sign.ts';

/** `when`: one of these groups has to be there as a whole. `unless`: none of these may be. */
export type Rule = {
  criterion: CriterionId;
  answer: Answer;
  when: readonly (readonly Sign[])[];
  unless?: readonly Sign[];
};

/** Nothing that support could put right: what is confirmed as a defect, or goes on after the advice. */
const notOurs: readonly Sign[] = ['staff:defect-confirmed', 'last-try-failed'];

const escalating: readonly Rule[] = [
  { criterion: 'E1a', answer: 'yes', when: [['staff:defect-confirmed']] },
  {
    criterion: 'E1a',
    answer: 'unsure',
    when: [
      ['customer:defect', 'error'],
      ['customer:defect', 'staff:defect'],
      ['leans:bug', 'error', 'staff:defect'],
      ['leans:bug', 'error', 'last-try-failed'],
    ],
    unless: ['staff:configuration'],
  },
  { criterion: 'E1b', answer: 'yes', when: [['customer:infrastructure', 'staff:infrastructure']] },
  { criterion: 'E1b', answer: 'unsure', when: [['customer:infrastructure'], ['staff:infrastructure']] },
  { criterion: 'E1c', answer: 'yes', when: [['staff:data-loss']] },
  { criterion: 'E1c', answer: 'unsure', when: [['customer:data-loss']] },
  { criterion: 'E2a', answer: 'yes', when: [['staff:beyond-support']] },
  { criterion: 'E2b', answer: 'yes', when: [['staff:needs-access']] },
  { criterion: 'E2c', answer: 'yes', when: [['staff:custom-work']] },
  { criterion: 'E2c', answer: 'unsure', when: [['customer:custom-work']] },
  {
    criterion: 'E3a',
    answer: 'yes',
    when: [['staff:several-customers'], ['other-customers'], ['pattern']],
  },
  { criterion: 'E3a', answer: 'unsure', when: [['customer:several-customers'], ['second-customer']] },
  {
    criterion: 'E3b',
    answer: 'yes',
    when: [
      ['staff:outage'],
      ['customer:outage', 'blocked'],
      ['customer:outage', 'urgent'],
      ['customer:outage', 'staff:several-customers'],
    ],
  },
  { criterion: 'E3b', answer: 'unsure', when: [['customer:outage']] },
  { criterion: 'E3c', answer: 'yes', when: [['staff:data-wrong']] },
  { criterion: 'E3c', answer: 'unsure', when: [['customer:data-wrong']] },
  {
    criterion: 'E3d',
    answer: 'yes',
    when: [
      ['customer:exposure'],
      ['staff:exposure'],
      ['customer:unauthorised-access'],
      ['staff:unauthorised-access'],
      ['customer:vulnerability'],
      ['staff:vulnerability'],
    ],
  },
  { criterion: 'E3d', answer: 'unsure', when: [['customer:compliance'], ['staff:compliance']] },
  {
    criterion: 'E4a',
    answer: 'yes',
    when: (['high-value', 'key-account'] as const).flatMap((account) => [
      ['customer:leaving', account],
      ['staff:leaving', account],
      ['customer:legal', account],
      ['customer:public', account],
    ]),
  },
  {
    criterion: 'E4a',
    answer: 'unsure',
    when: [['customer:leaving'], ['staff:leaving'], ['customer:legal'], ['customer:public'], ['key-account']],
  },
  { criterion: 'E4b', answer: 'unsure', when: [['customer:contract']] },
  { criterion: 'E4c', answer: 'yes', when: [['customer:executive']] },
  { criterion: 'E4c', answer: 'unsure', when: [['staff:executive']] },
  { criterion: 'E5a', answer: 'unsure', when: [['open-unusually-long']] },
  {
    criterion: 'E5c',
    answer: 'yes',
    when: [['three-tries-failed'], ['two-tries-failed', 'customer:stuck']],
  },
  {
    criterion: 'E5c',
    answer: 'unsure',
    when: [['two-tries-failed'], ['customer:stuck'], ['staff:stuck'], ['many-stations']],
  },
  { criterion: 'E6a', answer: 'yes', when: [['pattern']] },
  {
    criterion: 'E6b',
    answer: 'yes',
    when: (['customer:again', 'staff:again'] as const).flatMap((again) => [
      [again, 'reopened'],
      [again, 'follow-up'],
      [again, 'repaired-before'],
    ]),
  },
  {
    criterion: 'E6b',
    answer: 'unsure',
    when: [['customer:again'], ['staff:again'], ['follow-up'], ['repaired-before'], ['reopened-once']],
  },
  { criterion: 'E6c', answer: 'yes', when: [['staff:worse'], ['more-this-week']] },
  { criterion: 'E6c', answer: 'unsure', when: [['customer:worse'], ['more-affected']] },
];

/** A wrong "handle" costs trust: one sign alone is never a yes, and for H2 and H3 it is nothing at all. */
const handling: readonly Rule[] = [
  {
    criterion: 'H1',
    answer: 'yes',
    when: (['staff:workaround', 'staff:article'] as const).flatMap((advice) => [
      [advice, 'last-try-worked'],
      [advice, 'customer:solved'],
      [advice, 'article-found'],
    ]),
    unless: ['last-try-failed'],
  },
  {
    criterion: 'H1',
    answer: 'unsure',
    when: [['staff:workaround'], ['staff:article'], ['article-found']],
    unless: ['last-try-failed'],
  },
  {
    criterion: 'H2',
    answer: 'yes',
    when: [
      ['staff:configuration', 'last-try-worked'],
      ['staff:configuration', 'customer:solved'],
    ],
    unless: notOurs,
  },
  {
    criterion: 'H2',
    answer: 'unsure',
    when: [
      ['staff:configuration', 'customer:configuration'],
      ['staff:configuration', 'staff:article'],
    ],
    unless: notOurs,
  },
  {
    criterion: 'H3',
    answer: 'yes',
    when: [
      ['customer:guidance', 'staff:article'],
      ['customer:guidance', 'staff:guidance'],
      ['customer:guidance', 'customer:solved'],
    ],
    unless: [...notOurs, 'staff:defect', 'error'],
  },
  {
    criterion: 'H3',
    answer: 'unsure',
    when: [
      ['customer:guidance', 'article-found'],
      ['leans:question', 'staff:article'],
      ['leans:question', 'staff:guidance'],
      ['leans:question', 'article-found'],
    ],
    unless: [...notOurs, 'staff:defect', 'error'],
  },
  {
    criterion: 'H4',
    answer: 'yes',
    when: [
      ['staff:known-limit', 'staff:workaround'],
      ['staff:known-limit', 'staff:article'],
    ],
    unless: ['last-try-failed'],
  },
  { criterion: 'H4', answer: 'unsure', when: [['staff:known-limit']] },
  { criterion: 'H5', answer: 'yes', when: [['several-handled']], unless: ['last-try-failed'] },
  { criterion: 'H5', answer: 'unsure', when: [['one-handled']] },
];

/** What speaks for which answer. Clocks and waiting are told by the ticket itself, before anything is read. */
export const rules: readonly Rule[] = [...escalating, ...handling];
