export const targets = ['T1', 'T2', 'T3', 'T4', 'T5'] as const;
/** Playbook T1 L2 Support, T2 Engineering, T3 Product, T4 Security, T5 Leadership. */
export type Target = (typeof targets)[number];

export const severities = ['S1', 'S2', 'S3'] as const;
/** Playbook S1 Critical, S2 High, S3 Medium. */
export type Severity = (typeof severities)[number];
