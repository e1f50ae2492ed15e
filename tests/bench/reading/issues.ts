import { kindOfReport } from '../../../src/core/reading/kind-of-report.ts';

export const answer = ({ id, title, body }: { id: string; title: string; body: string }) => ({
  id,
  kind: kindOfReport({ title, body }),
});
