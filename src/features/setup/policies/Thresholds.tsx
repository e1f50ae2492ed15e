import { Pair } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { FigureField } from './FigureField.tsx';
import type { PolicyProps } from './Policies.tsx';

/** From where figures speak for escalating. */
export function Thresholds({ policies, onChange }: PolicyProps) {
  const { t } = useWords();
  return (
    <Pair>
      <FigureField
        label={t('setup.policy.pattern_from')}
        least={2}
        value={policies.patternFrom}
        onChange={(patternFrom) => onChange({ ...policies, patternFrom })}
      />
      <FigureField
        label={t('setup.policy.high_value_from')}
        least={0}
        value={policies.highValueFrom}
        onChange={(highValueFrom) => onChange({ ...policies, highValueFrom })}
      />
    </Pair>
  );
}
