import type { Cue } from '../finding.ts';

/** Whose words count. `staff`: agents, in public or internal. */
type Speaker = 'anyone' | 'customer' | 'staff';

export type CueRule = {
  from: Speaker;
  /** Counts also where it is only supposed: "if this goes on, we will cancel" is what leaving sounds like. */
  supposed?: true;
  /** Counts also as a question that yes or no would answer: "Can I speak to your manager?" */
  asked?: true;
  /** The words say it also when a "not" stands before them: "can't you add …". */
  denied?: true;
};

/** What each cue takes, whatever the language. Denied words never count unless it says so here. */
export const cueRules: Readonly<Record<Cue, CueRule>> = {
  'defect-confirmed': { from: 'staff' },
  defect: { from: 'anyone' },
  infrastructure: { from: 'anyone' },
  'data-loss': { from: 'anyone' },
  'data-wrong': { from: 'anyone' },
  outage: { from: 'anyone' },
  'needs-access': { from: 'staff', supposed: true },
  'beyond-support': { from: 'staff' },
  'custom-work': { from: 'anyone' },
  exposure: { from: 'anyone' },
  'unauthorised-access': { from: 'anyone' },
  vulnerability: { from: 'anyone' },
  compliance: { from: 'anyone' },
  'several-customers': { from: 'anyone' },
  leaving: { from: 'anyone', supposed: true },
  legal: { from: 'anyone', supposed: true },
  public: { from: 'anyone', supposed: true },
  executive: { from: 'anyone', supposed: true, asked: true },
  contract: { from: 'anyone', supposed: true },
  refund: { from: 'anyone', supposed: true, asked: true },
  urgent: { from: 'anyone', asked: true },
  again: { from: 'anyone' },
  worse: { from: 'anyone' },
  stuck: { from: 'anyone' },
  workaround: { from: 'anyone' },
  article: { from: 'anyone' },
  'known-limit': { from: 'staff' },
  configuration: { from: 'anyone' },
  guidance: { from: 'anyone', supposed: true, asked: true },
  'feature-request': { from: 'anyone', supposed: true, asked: true, denied: true },
  solved: { from: 'customer' },
};
