import type { FieldId } from '../../src/core/brief/fields.ts';
import { fieldsFrom } from '../../src/core/brief/found/fields-from.ts';
import type { Case } from '../../src/core/case/case.ts';
import type { Finding } from '../../src/core/reading/finding.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { aCase, aMessage, day, now } from './a-case.ts';
import { aReading } from './a-reading.ts';
import { words } from './words.ts';

/** The fields of the brief that these findings fill. */
export const filled = (findings: readonly Finding[], but: Partial<Case> = {}) =>
  fieldsFrom(aCase(but), aReading({ findings }), words, createCalendar());

export const textOf = (id: FieldId, findings: readonly Finding[], but: Partial<Case> = {}) =>
  filled(findings, but)[id]?.text;

/** Messages of a customer, of which the one corrects the other. */
export const early = aMessage({ id: 'early', at: now - 2 * day });
export const late = aMessage({ id: 'late', at: now - day });
