import { type Excuses, excuseFor, type Missing } from '../../core/brief/completeness.ts';
import type { Words } from '../places.tsx';
import type { Gap } from './GapList.tsx';

/** What is missing, with the reason for asking and what would help, or the line that says why it is missing. */
export function missingGaps(missing: readonly Missing[], excuses: Excuses, { t }: Words): readonly Gap[] {
  return missing.map((item) => {
    const { field, principle } = item;
    const gap = { key: field, field, label: t(`field.${field}`) };
    const reason = excuseFor(item, excuses);
    if (reason !== null) return { ...gap, kind: 'explained', hint: t('brief.excused', { reason }) };
    const demand = principle === null ? [] : [t('brief.needed')];
    return { ...gap, kind: 'missing', hint: [t(`cure.${field}`), ...demand].join(' ') };
  });
}
