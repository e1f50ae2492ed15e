import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Outcome } from '../../../core/outcome.ts';
import type { Destination } from '../../../core/routing/route.ts';
import type { Finding } from '../../../core/setup/finding.ts';
import { idle, loading, type Resource } from '../../../flows/resource.ts';
import { Hint, Stack } from '../../../ui/Page.tsx';
import { faultWords } from '../../fault-words.ts';
import { useWords } from '../../places.tsx';
import { Findings } from '../connections/Findings.tsx';

export type TestIssue = () => Promise<Outcome<readonly Finding[]>>;

type Props = {
  destination: Destination;
  found: Resource<readonly Finding[]> | undefined;
  onTestIssue: TestIssue;
};

/** What was found at the destination; on request an issue is made there and removed again. */
export function DestinationTest({ destination, found, onTestIssue }: Props) {
  const { t } = useWords();
  const [test, setTest] = useState<Resource<readonly Finding[]>>(idle);
  const start = async () => {
    setTest(loading);
    const outcome = await onTestIssue();
    setTest(
      outcome.kind === 'done'
        ? { kind: 'ready', value: outcome.value }
        : { kind: 'failed', fault: outcome.fault },
    );
  };
  const findings = found?.kind === 'ready' ? found.value.filter(({ level }) => level !== 'good') : [];
  return (
    <Stack $gap={8}>
      {findings.length > 0 && <Findings findings={findings} />}
      {destination.kind !== 'group' && (
        <div>
          <Button size="small" disabled={test.kind === 'loading'} onClick={() => void start()}>
            {t(test.kind === 'loading' ? 'setup.connection.testing' : 'setup.way.test_issue')}
          </Button>
          <Hint>{t('setup.way.test_issue_hint')}</Hint>
        </div>
      )}
      <div role="status">
        {test.kind === 'ready' && <Findings findings={test.value} />}
        {test.kind === 'failed' && faultWords(test.fault, t).title}
      </div>
    </Stack>
  );
}
