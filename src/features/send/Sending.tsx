import { Progress } from '@zendeskgarden/react-loaders';
import type { SendReport } from '../../flows/view.ts';
import { Head } from '../../ui/Head.tsx';
import { Hint, Page, Stack, Unseen } from '../../ui/Page.tsx';
import { destinationName } from '../destination.ts';
import { useWords } from '../places.tsx';
import { SendSteps, stepText } from './SendSteps.tsx';

/** While it is sent: nothing to press, nothing to fear. */
export function Sending({ report }: { report: SendReport }) {
  const { t } = useWords();
  const { destination, instead, steps } = report;
  const done = steps.filter(({ state }) => state === 'done').length;
  const running = steps.find(({ state }) => state === 'running');
  const progress = t('send.progress', { done, all: steps.length });
  return (
    <Page aria-busy="true">
      <Stack $gap={20}>
        <Stack $gap={4}>
          <Head takesFocus>
            {destination === null
              ? t('send.keeping')
              : instead === null
                ? t('send.running', { destination: destinationName(destination, t) })
                : t('send.linking', { key: instead.key })}
          </Head>
          <Hint>{t('send.go_on')}</Hint>
        </Stack>
        <Progress value={(done / Math.max(steps.length, 1)) * 100} size="small" aria-label={progress} />
        <SendSteps report={report} />
        <Unseen role="status">
          {running && stepText(running.step, 'running', report, t)} {progress}
        </Unseen>
      </Stack>
    </Page>
  );
}
