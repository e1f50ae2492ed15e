import type { Schedule } from '../../src/core/policies.ts';

const weekdays = [1, 2, 3, 4, 5];

/** Nine to five in Berlin, with holidays at Easter and Christmas. */
export const officeHours: Schedule = {
  name: 'Office',
  timeZone: 'Europe/Berlin',
  hours: weekdays.map((day) => ({ from: (day * 24 + 9) * 60, to: (day * 24 + 17) * 60 })),
  holidays: [
    { from: '2026-04-03', to: '2026-04-06' },
    { from: '2026-12-24', to: '2027-01-01' },
  ],
};
