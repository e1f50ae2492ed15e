import { Button } from '@zendeskgarden/react-buttons';
import { lazy, Suspense, useState } from 'react';
import styled from 'styled-components';
import { type Severity, severities, type Target, targets } from '../../../core/checklist/target.ts';
import { Bones } from '../../../ui/Bones.tsx';
import { color } from '../../../ui/color.ts';
import { LineField } from '../../../ui/LineField.tsx';
import { Hint, Pair, SectionHead, Stack } from '../../../ui/Page.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { faultWords } from '../../fault-words.ts';
import { useWords } from '../../places.tsx';
import type { PartProps } from '../Ready.tsx';

// It brings what masks, which is much and not needed before somebody tries.
const LazyResult = lazy(async () => ({ default: (await import('./TrialResult.tsx')).TrialResult }));

const Box = styled.section`
  padding: 16px;
  border: 1px solid ${color('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Row = styled.div`
  display: flex;
  align-items: end;
  gap: 8px;

  > :first-child {
    flex: 1;
  }
`;

/** What the settings as they stand here would do with a ticket. */
export function TryIt({ view, setup }: PartProps) {
  const { t } = useWords();
  const [number, setNumber] = useState('');
  const [target, setTarget] = useState<Target | ''>('');
  const [severity, setSeverity] = useState<Severity | ''>('');
  const [isAsked, setAsked] = useState(false);
  const id = Number(number.replace(/\D/g, ''));
  const { trial } = view;
  const isTrying = trial.kind === 'loading';
  const start = () => {
    setAsked(true);
    if (id === 0) return;
    void setup.tryTicket(id, {
      ...(target === '' ? {} : { target }),
      ...(severity === '' ? {} : { severity }),
    });
  };
  return (
    <Box aria-labelledby="setup-try">
      <Stack $gap={12}>
        <div>
          <SectionHead id="setup-try">{t('setup.try.title')}</SectionHead>
          <Hint>{t('setup.try.line')}</Hint>
        </div>
        <Row>
          <LineField
            label={t('setup.try.ticket')}
            inputMode="numeric"
            value={number}
            onType={setNumber}
            onEnter={start}
            warning={isAsked && id === 0 ? t('setup.try.number') : undefined}
          />
          <Button size="small" disabled={isTrying} onClick={start}>
            {t(isTrying ? 'setup.try.running' : 'setup.try.start')}
          </Button>
        </Row>
        <Pair>
          <SelectField<Target | ''>
            label={t('common.target')}
            options={[
              { value: '', label: t('setup.try.proposed') },
              ...targets.map((value) => ({ value, label: t(`document.target.${value}`) })),
            ]}
            value={target}
            onChoose={setTarget}
          />
          <SelectField<Severity | ''>
            label={t('common.severity')}
            options={[
              { value: '', label: t('setup.try.proposed') },
              ...severities.map((value) => ({ value, label: t(`document.severity.${value}`) })),
            ]}
            value={severity}
            onChoose={setSeverity}
          />
        </Pair>
        <div role="status">
          {trial.kind === 'failed' && faultWords(trial.fault, t).title}
          {trial.kind === 'ready' && (
            <Suspense fallback={<Bones widths={[70, 50]} />}>
              <LazyResult trial={trial.value} />
            </Suspense>
          )}
        </div>
      </Stack>
    </Box>
  );
}
