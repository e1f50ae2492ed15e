import type { Severity, Target } from '../../../../src/core/checklist/target.ts';
import type { VerdictKind } from '../../../../src/core/checklist/verdict.ts';

/** What a support lead says of a conversation of the workbench who has read it, and of nothing around it. */
export type Judged = readonly [
  ticket: number,
  why: string,
  verdict: VerdictKind,
  target: Target,
  severity: Severity,
];

export const judged: readonly Judged[] = [
  [48213, 'reproduced, needs a code change; both clocks run out', 'escalate', 'T2', 'S2'],
  [48227, 'an article answers it, and it worked', 'handle', 'T1', 'S3'],
  [48231, 'they see invoices of another company', 'security', 'T4', 'S1'],
  [48236, 'three rows are missing, nobody has found out why', 'agent-decides', 'T1', 'S3'],
  [48249, 'orders are lost each night, the reply is due in 90 minutes', 'escalate', 'T1', 'S2'],
  [48258, 'reproduced, three customers, the clocks run out today', 'escalate', 'T2', 'S2'],
  [48262, 'nobody can sign in, a colleague reproduced it, 23 accounts', 'escalate', 'T2', 'S1'],
  [48263, 'the same loop at another customer: all of them are locked out', 'escalate', 'T2', 'S1'],
  [48244, 'a high-value customer will not renew without it', 'escalate', 'T5', 'S2'],
  [48252, 'a setting, found and corrected', 'handle', 'T1', 'S3'],
  [48255, 'reproduced on staging, no setting helps, the clock has run out', 'escalate', 'T2', 'S2'],
  [48268, 'reproduced, more shops have it, the reply is due in minutes', 'escalate', 'T2', 'S2'],
  [48271, 'back after a repair, in another way, each time; the reply is due', 'escalate', 'T2', 'S2'],
  [46931, 'settled long ago', 'agent-decides', 'T1', 'S3'],
  [
    47810,
    'the same again and again, nothing holds; the reply is due within the hour',
    'escalate',
    'T1',
    'S2',
  ],
  [48257, 'fails with a test address as well; the cause is a guess', 'agent-decides', 'T1', 'S3'],
  [48266, 'reproduced on staging, the reply is due in two hours', 'escalate', 'T2', 'S2'],
];
