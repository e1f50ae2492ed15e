import type { Schedule } from '../../../core/policies.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { faultWords } from '../../fault-words.ts';
import { useWords } from '../../places.tsx';
import { useAnswer, useLists } from '../lists.ts';
import type { PolicyProps } from './Policies.tsx';

/** The account's own working hours, or plain weekdays. */
export function SchedulePick({ policies, onChange }: PolicyProps) {
  const { t } = useWords();
  const lists = useLists();
  const answer = useAnswer('schedules', () => lists.schedules());
  const found: readonly Schedule[] = answer.kind === 'ready' ? answer.value : [];
  const { schedule } = policies;
  const isGone = schedule !== null && !found.some(({ name }) => name === schedule.name);
  const all = isGone ? [...found, schedule] : found;
  return (
    <SelectField
      label={t('setup.policy.schedule')}
      hint={t('setup.policy.schedule_hint')}
      options={[
        { value: '', label: t('setup.policy.weekdays') },
        ...all.map(({ name, timeZone }) => ({ value: name, label: `${name} (${timeZone})` })),
      ]}
      value={schedule?.name ?? ''}
      onChoose={(name) => onChange({ ...policies, schedule: all.find((each) => each.name === name) ?? null })}
      warning={
        answer.kind === 'failed'
          ? faultWords(answer.fault, t).title
          : answer.kind === 'ready' && isGone
            ? t('setup.policy.schedule_gone')
            : undefined
      }
    />
  );
}
