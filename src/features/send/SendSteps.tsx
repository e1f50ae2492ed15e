import type { ReactNode } from 'react';
import type { SendReport, StepReport } from '../../flows/view.ts';
import type { Translate } from '../../i18n/translator.ts';
import { OutLink } from '../../ui/Links.tsx';
import { StepList } from '../../ui/StepList.tsx';
import { useWords, type Words } from '../places.tsx';
import { partHere, WithPart } from '../WithPart.tsx';

/** A step in words, without the link that it leads to. */
export function stepText(
  step: StepReport['step'],
  said: Exclude<StepReport['state'], 'stopped'>,
  { instead }: Pick<SendReport, 'instead'>,
  t: Translate,
): string {
  return step === 'issue' && instead !== null
    ? t(`send.step.link_${said}`, { key: instead.key })
    : t(`send.step.${step}_${said}`);
}

function textOf({ step, state }: StepReport, { issue, instead }: SendReport, { t }: Words): ReactNode {
  const said = state === 'stopped' ? 'waiting' : state;
  if (step === 'issue' && issue !== null && state === 'done') {
    const link = (
      <OutLink href={issue.url} label={t('common.new_tab', { name: issue.key })}>
        {issue.key}
      </OutLink>
    );
    const text = t(instead === null ? 'send.step.issue_created' : 'send.step.link_done', { key: partHere });
    return <WithPart text={text} part={link} />;
  }
  return stepText(step, said, { instead }, t);
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
