import type { ReportTag } from '../report-tag.ts';
import { defects } from './report-defects.ts';
import { questions } from './report-questions.ts';
import { titles } from './report-titles.ts';
import { wishes } from './report-wishes.ts';

export const report: Partial<Record<ReportTag, readonly string[]>> = {
  ...titles,
  ...questions,
  ...wishes,
  ...defects,
};
