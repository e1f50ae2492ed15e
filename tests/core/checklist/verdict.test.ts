import { describe, expect, test } from 'vitest';
import { chooseSeverity } from '../../../src/core/checklist/choose-severity.ts';
import { chooseTarget } from '../../../src/core/checklist/choose-target.ts';
import {
  type Answers,
  allCriteria,
  type CriterionId,
  speaksForHandling,
} from '../../../src/core/checklist/criteria.ts';
import { decide } from '../../../src/core/checklist/verdict.ts';

const yes = (...ids: CriterionId[]): Answers => Object.fromEntries(ids.map((id) => [id, 'yes']));

/** What is answered yes → verdict, target, severity. */
const cases: readonly [says: string, answers: Answers, verdict: string, target: string, severity: string][] =
  [
    ['nothing is answered', {}, 'agent-decides', 'T1', 'S3'],
    ['everything is unsure', { E1a: 'unsure', H1: 'unsure' }, 'agent-decides', 'T1', 'S3'],
    ['everything is no', { E1a: 'no', H1: 'no' }, 'agent-decides', 'T1', 'S3'],
    ['a documented solution exists', yes('H1'), 'handle', 'T1', 'S3'],
    ['configuration can be corrected', yes('H2'), 'handle', 'T1', 'S3'],
    ['guidance is needed', yes('H3'), 'handle', 'T1', 'S3'],
    ['a known limitation', yes('H4'), 'handle', 'T1', 'S3'],
    ['solved in support before', yes('H5'), 'handle', 'T1', 'S3'],
    ['a confirmed defect', yes('E1a'), 'escalate', 'T2', 'S3'],
    ['infrastructure', yes('E1b'), 'escalate', 'T2', 'S2'],
    ['lost data', yes('E1c'), 'escalate', 'T2', 'S1'],
    ['beyond support’s diagnosis', yes('E2a'), 'escalate', 'T1', 'S3'],
    ['access to servers is needed', yes('E2b'), 'escalate', 'T2', 'S3'],
    ['a custom deployment', yes('E2c'), 'escalate', 'T1', 'S3'],
    ['several customers', yes('E3a'), 'escalate', 'T1', 'S2'],
    ['production is down', yes('E3b'), 'escalate', 'T2', 'S1'],
    ['data integrity at risk', yes('E3c'), 'escalate', 'T2', 'S1'],
    ['a security concern', yes('E3d'), 'security', 'T4', 'S1'],
    ['a high-value customer at risk', yes('E4a'), 'escalate', 'T5', 'S2'],
    ['an SLA breached', yes('E4b'), 'escalate', 'T1', 'S2'],
    ['leadership asked for', yes('E4c'), 'escalate', 'T5', 'S2'],
    ['open beyond its SLA', yes('E5a'), 'escalate', 'T1', 'S2'],
    ['waited too long', yes('E5b'), 'escalate', 'T1', 'S3'],
    ['support work does not move it', yes('E5c'), 'escalate', 'T1', 'S3'],
    ['three customers the same', yes('E6a'), 'escalate', 'T1', 'S2'],
    ['it is back', yes('E6b'), 'escalate', 'T1', 'S3'],
    ['it gets worse', yes('E6c'), 'escalate', 'T1', 'S3'],
    ['several high-value customers', yes('E3a', 'E4a'), 'escalate', 'T5', 'S1'],
    ['a defect for a customer who may leave', yes('E1a', 'E4a'), 'escalate', 'T2', 'S2'],
    ['a defect with a known workaround', yes('E1a', 'H1'), 'agent-decides', 'T2', 'S3'],
    ['lost data with a known workaround', yes('E1c', 'H1'), 'escalate', 'T2', 'S1'],
    ['production down, but configuration', yes('E3b', 'H2'), 'escalate', 'T2', 'S1'],
    ['security, although an article exists', yes('E3d', 'H1', 'H5'), 'security', 'T4', 'S1'],
    ['security above a confirmed defect', yes('E1a', 'E3d'), 'security', 'T4', 'S1'],
  ];

describe('the verdict', () => {
  test.each(cases)('%s', (_, answers, verdict, target, severity) => {
    const decided = decide(answers);
    expect([decided.kind, chooseTarget(decided, false).target, chooseSeverity(decided).severity]).toEqual([
      verdict,
      target,
      severity,
    ]);
  });

  test('names what speaks for it and against it in the order of the playbook', () => {
    const { escalate, handle, unsure } = decide({
      E4b: 'yes',
      H2: 'yes',
      E1a: 'yes',
      E2a: 'unsure',
      E1b: 'no',
    });
    expect({ escalate, handle, unsure }).toEqual({
      escalate: ['E1a', 'E4b'],
      handle: ['H2'],
      unsure: ['E2a'],
    });
  });

  test('every criterion of the playbook counts for one side', () => {
    expect(allCriteria).toHaveLength(24);
    for (const id of allCriteria) {
      expect(decide(yes(id)).kind, id).toBe(
        speaksForHandling(id) ? 'handle' : id === 'E3d' ? 'security' : 'escalate',
      );
    }
  });
});
