import type { BriefFields } from '../../core/brief/brief.ts';
import type { Missing } from '../../core/brief/completeness.ts';
import { type FieldId, fieldSpec, type SectionId } from '../../core/brief/fields.ts';
import { assertNever } from '../../core/outcome.ts';
import type { Words } from '../places.tsx';

const lines = (text: string | undefined): number =>
  text?.split('\n').filter((line) => line.trim()).length ?? 0;

/** The fields that say most about their section, best first. */
const telling = {
  B1: ['summary'],
  B2: ['affected', 'revenue', 'sla', 'blocked'],
  B3: ['description', 'why_now', 'demand'],
  B5: ['actual', 'environment', 'steps', 'expected', 'errors'],
  B6: ['customer_expects', 'last_update', 'risk'],
} as const satisfies Partial<Record<SectionId, readonly FieldId[]>>;

function textOf(section: keyof typeof telling, fields: BriefFields): string | undefined {
  const field = telling[section].find((id) => fields[id] !== undefined);
  return field && fields[field]?.text;
}

function asked(fields: BriefFields, { t, day }: Words): string | undefined {
  const deadline = fields.deadline?.text;
  const kind = (['investigate', 'fix', 'decide'] as const).find((each) => each === fields.ask?.text);
  const ask = kind && t(`document.ask.${kind}`);
  if (ask === undefined || deadline === undefined) return ask ?? (deadline && day(deadline));
  return t('brief.until', { ask, date: day(deadline) });
}

function context(fields: BriefFields, { t }: Words): string | undefined {
  const counts = [
    ['brief.files', lines(fields.files?.text)],
    ['brief.tickets', lines(fields.related?.text)],
    ['brief.threads', lines(fields.threads?.text)],
  ] as const;
  const said = counts.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count }));
  return said.length > 0 ? said.join(', ') : undefined;
}

function contentOf(section: SectionId, fields: BriefFields, words: Words): string | undefined {
  switch (section) {
    case 'B1':
    case 'B2':
    case 'B3':
    case 'B5':
    case 'B6':
      return textOf(section, fields);
    case 'B4': {
      const count = lines(fields.tried?.text);
      return count > 0 ? words.t('brief.actions', { count }) : undefined;
    }
    case 'B7':
      return asked(fields, words);
    case 'B8':
      return context(fields, words);
    default:
      return assertNever(section);
  }
}

type Value = { isMissing: boolean; text: string };

/** What a folded section shows of itself: first what it lacks, else what is in it. */
export function sectionValue(
  section: SectionId,
  { fields, missing }: { fields: BriefFields; missing: readonly Missing[] },
  words: Words,
): Value {
  const { t } = words;
  const [first, ...others] = missing.filter(({ field }) => fieldSpec(field).section === section);
  if (first !== undefined) {
    const field = t(`field.${first.field}`);
    return { isMissing: true, text: t('brief.section_missing', { count: others.length + 1, field }) };
  }
  return { isMissing: false, text: contentOf(section, fields, words) ?? t('brief.section_empty') };
}
