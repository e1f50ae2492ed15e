import type { FieldId } from '../../../core/brief/fields.ts';
import type { Weak } from '../../../core/brief/weak/weak-in.ts';
import { useT } from '../../../i18n/context.tsx';
import { type Gap, GapList } from '../GapList.tsx';
import { weakLabel, weakQuestion } from './weak-text.ts';

type Props = { weak: readonly Weak[]; isHeld: boolean; onGo(field: FieldId): void };

/** What stands in the brief and leaves its reader asking. */
export function WeakList({ weak, isHeld, onGo }: Props) {
  const t = useT();
  const gaps = weak.map((item): Gap => {
    const { field, cure } = item;
    return {
      key: `${field} ${cure}`,
      field,
      kind: 'weak',
      label: weakLabel(item, t),
      hint: weakQuestion(item, t),
    };
  });
  const label = t('weak.stronger', { count: weak.length });
  return <GapList label={label} gaps={gaps} isHeld={isHeld} onGo={onGo} />;
}
