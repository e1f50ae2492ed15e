import type { ReactNode } from 'react';
import type { SendReport, StepReport } from '../../flows/view.ts';
import { OutLink } from '../../ui/Links.tsx';
import { StepList } from '../../ui/StepList.tsx';
import { useWords, type Words } from '../places.tsx';
import { partHere, WithPart } from '../WithPart.tsx';

function textOf({ step, state }: StepReport, { issue }: SendReport, { t }: Words): ReactNode {
  if (step === 'issue' && issue !== null && state === 'done') {
    const link = (
      <OutLink href={issue.url} label={t('common.new_tab', { name: issue.key })}>
        {issue.key}
      </OutLink>
    );
    return <WithPart text={t('send.step.issue_created', { key: partHere })} part={link} />;
  }
  return t(`send.step.${step}_${state === 'stopped' ? 'waiting' : state}`);
}

/** The steps of sending, each with its result. */
export function SendSteps({ report }: { report: SendReport }) {
  const words = useWords();
  return (
    <StepList
      steps={report.steps.map((each) => ({
        key: each.step,
        state: each.state,
        text: textOf(each, report, words),
        note:
          each.state === 'stopped' && each.at !== null
            ? words.t('send.stopped_at', { at: words.when(each.at) })
            : undefined,
      }))}
    />
  );
}
