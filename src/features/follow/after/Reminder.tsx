import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { FollowClock } from '../../../core/escalation/clocks.ts';
import type { FollowUp } from '../../../flows/follow/follow-view.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Hint, Stack } from '../../../ui/Page.tsx';
import { SmallLabel } from '../../../ui/TextField.tsx';
import { useWords } from '../../places.tsx';
import { fromLocal, toLocal } from '../../send/local-moment.ts';

const When = styled(Input)`
  margin-top: 4px;
`;

type Props = { followUp: FollowUp; clock: FollowClock };

/** The reminder that is there by itself (N3), and an earlier one for who wants it. */
export function Reminder({ followUp, clock }: Props) {
  const { t, when, now } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<'late' | 'failed' | null>(null);
  if (clock.kind === 'resting') return <Hint>{t('after.remind_rests')}</Hint>;
  const { dueAt } = clock;
  const save = async () => {
    const at = Date.parse(fromLocal(value));
    if (!(at > now() && at <= dueAt)) return setProblem('late');
    const isSet = await followUp.remind(at);
    setProblem(isSet ? null : 'failed');
    if (isSet) setOpen(false);
  };
  const values = { at: when(dueAt) };
  // The clock above says so.
  if (clock.isOverdue) return null;
  return (
    <div>
      <p role="status">{t('after.remind_at', values)}</p>
      <Disclosure title={t('after.remind')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <Stack $gap={12}>
          <Field>
            <SmallLabel>{t('after.remind_when')}</SmallLabel>
            <When
              isCompact
              type="datetime-local"
              value={value}
              max={toLocal(new Date(dueAt).toISOString())}
              onChange={(event) => setValue(event.target.value)}
              {...(problem === null ? {} : { validation: 'warning' as const })}
            />
            {problem !== null && (
              <Field.Message validation="warning" validationLabel={t('common.missing')}>
                {t(`after.remind_${problem}`, values)}
              </Field.Message>
            )}
          </Field>
          <div>
            <Button size="small" onClick={() => void save()}>
              {t('after.remind_set')}
            </Button>
          </div>
        </Stack>
      </Disclosure>
    </div>
  );
}
