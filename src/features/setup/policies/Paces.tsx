import styled from 'styled-components';
import { severities } from '../../../core/checklist/target.ts';
import type { Interval } from '../../../core/policies.ts';
import { Stack, Subtle } from '../../../ui/Page.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useWords } from '../../places.tsx';
import { FigureField } from './FigureField.tsx';
import type { PolicyProps } from './Policies.tsx';

const Fieldset = styled.fieldset`
  min-width: 0;

  legend {
    padding: 0;
  }
`;

/** Two beside one another where both have room for their longest words. */
const Both = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
  gap: 12px;
`;

const Two = styled.div`
  display: grid;
  grid-template-columns: 1fr 1.4fr;
  align-items: end;
  gap: 4px;

  label {
    white-space: nowrap;
  }
`;

type IntervalProps = { label: string; value: Interval; onChange(value: Interval): void };

function IntervalField({ label, value, onChange }: IntervalProps) {
  const { t } = useWords();
  const isHours = 'hours' in value;
  const figure = isHours ? value.hours : value.businessDays;
  const of = (kind: 'hours' | 'days', count: number): Interval =>
    kind === 'hours' ? { hours: count } : { businessDays: count };
  return (
    <Two>
      <FigureField
        label={label}
        least={1}
        value={figure}
        onChange={(count) => onChange(of(isHours ? 'hours' : 'days', count))}
      />
      <SelectField
        label={t('setup.policy.unit_of', { name: label })}
        isLabelHidden
        options={[
          { value: 'hours', label: t('setup.policy.hours') },
          { value: 'days', label: t('setup.policy.days') },
        ]}
        value={isHours ? 'hours' : 'days'}
        onChoose={(kind) => onChange(of(kind, figure))}
      />
    </Two>
  );
}

/** How often the team is asked and the customer told, severity by severity. */
export function Paces({ policies, onChange }: PolicyProps) {
  const { t } = useWords();
  return (
    <Stack $gap={12}>
      {severities.map((severity) => {
        const pace = policies.pace[severity];
        const set = (next: typeof pace) =>
          onChange({ ...policies, pace: { ...policies.pace, [severity]: next } });
        return (
          <Fieldset key={severity}>
            <Subtle as="legend">{t(`document.severity.${severity}`)}</Subtle>
            <Both>
              <IntervalField
                label={t('setup.policy.ask_team')}
                value={pace.team}
                onChange={(team) => set({ ...pace, team })}
              />
              <IntervalField
                label={t('setup.policy.tell_customer')}
                value={pace.customer}
                onChange={(customer) => set({ ...pace, customer })}
              />
            </Both>
          </Fieldset>
        );
      })}
    </Stack>
  );
}
