import { kindOfReport } from '../../../src/core/reading/kind-of-report.ts';
import { reportBooks } from '../../support/phrasebook.ts';

export const answer = ({ id, title, body }: { id: string; title: string; body: string }) => ({
  id,
  kind: kindOfReport({ title, body }, reportBooks),
});
