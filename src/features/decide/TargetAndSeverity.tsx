import { Field, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { severities, targets } from '../../core/checklist/target.ts';
import type { Draft } from '../../flows/draft.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { Decision } from '../../flows/view.ts';
import { color } from '../../ui/color.ts';
import { Hint, Pair, Stack } from '../../ui/Page.tsx';
import { SteadyText } from '../../ui/SteadyText.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../places.tsx';
import { choiceSentences, mostReasons } from './reasons.ts';

const Name = styled(Field.Label)`
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
`;

type Props = { decision: Decision; draft: Draft; session: Session };

/** Corrects what the answers point to, and says why they do. */
export function TargetAndSeverity({ decision, draft, session }: Props) {
  const words = useWords();
  const { t } = words;
  const chooseTarget = (value: string) => {
    const target = targets.find((each) => each === value);
    // Security is one answer, not one choice among five: it changes severity and screen as well.
    if (target === 'T4') session.answer('E3d', 'yes');
    else if (target) session.chooseTarget(target);
  };
  const chooseSeverity = (value: string) => {
    const severity = severities.find((each) => each === value);
    if (severity) session.chooseSeverity(severity);
  };
  const why = choiceSentences(decision, words);
  const { proposed, target: chosen, severity } = decision;
  const isOtherwise = chosen !== proposed.target || severity !== proposed.severity;
  return (
    <Stack $gap={8}>
      <Pair>
        <Field>
          <Name isRegular>{t('common.target')}</Name>
          <Select isCompact value={decision.target} onChange={(event) => chooseTarget(event.target.value)}>
            {targets.map((target) => (
              <option key={target} value={target}>
                {t(`document.target.${target}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Name isRegular>{t('common.severity')}</Name>
          <Select
            isCompact
            value={decision.severity}
            onChange={(event) => chooseSeverity(event.target.value)}
          >
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {t(`document.severity.${severity}`)}
              </option>
            ))}
          </Select>
        </Field>
      </Pair>
      <Hint as="div">
        <SteadyText lines={3} most={mostReasons} text={why.target + why.severity}>
          {(most) => {
            const told = choiceSentences(decision, words, most);
            return (
              <>
                <p>{told.target}</p>
                <p>{told.severity}</p>
              </>
            );
          }}
        </SteadyText>
      </Hint>
      {isOtherwise && (
        <TextField
          label={t('decide.otherwise')}
          beside={t('common.optional')}
          rows={1}
          value={draft.otherwise ?? ''}
          onType={session.explainChoice}
        />
      )}
    </Stack>
  );
}
