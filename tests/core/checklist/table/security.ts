import type { Row } from './row.ts';

/** E3d: at once, whoever the agent is, whatever else speaks for or against it. */
export const security: readonly Row[] = [
  ['the customer sees foreign data', { customer: ['exposure'] }, { E3d: 'yes' }, 'security', 'T4', 'S1'],
  [
    'somebody got in who should not',
    { customer: ['unauthorised-access'] },
    { E3d: 'yes' },
    'security',
    'T4',
    'S1',
  ],
  ['a vulnerability is reported', { customer: ['vulnerability'] }, { E3d: 'yes' }, 'security', 'T4', 'S1'],
  [
    'a question about compliance is no incident',
    { customer: ['compliance'] },
    { E3d: 'unsure' },
    'agent-decides',
    'T1',
    'S3',
  ],
  [
    'a security matter cannot be switched off',
    { customer: ['exposure'], policies: { items: { E3d: { isOff: true, help: '' } } } },
    { E3d: 'yes' },
    'security',
    'T4',
    'S1',
  ],
  [
    'the front line goes to Security directly',
    { customer: ['exposure'], groups: ['Support'] },
    { E3d: 'yes' },
    'security',
    'T4',
    'S1',
  ],
  [
    'exposure, although a workaround worked',
    { customer: ['exposure'], reply: ['workaround'], tried: ['worked'] },
    { E3d: 'yes', H1: 'yes' },
    'security',
    'T4',
    'S1',
  ],
  [
    'exposure above a confirmed defect',
    { customer: ['exposure'], note: ['defect-confirmed'] },
    { E3d: 'yes', E1a: 'yes' },
    'security',
    'T4',
    'S1',
  ],
];
