import type { KeyboardEvent } from 'react';
import styled from 'styled-components';
import type { Answer, CriterionId } from '../../core/checklist/criteria.ts';
import type { Evidence } from '../../core/reading/evidence.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Ends, Hint, Small, Stack, Unseen } from '../../ui/Page.tsx';
import { Sign, type Tone } from '../../ui/SignList.tsx';
import { markOf } from '../evidence/describe.ts';
import { Sources } from '../evidence/Sources.tsx';
import { useWords } from '../places.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { answerOfKey } from './answer-keys.ts';

const signs: Readonly<Record<Answer, { proposed: IconName; own: IconName; tone: Tone }>> = {
  yes: { proposed: 'yes', own: 'yesFilled', tone: 'good' },
  no: { proposed: 'no', own: 'noFilled', tone: 'plain' },
  unsure: { proposed: 'unsure', own: 'unsureFilled', tone: 'warning' },
};

const Own = styled(Small)`
  display: block;
  font-weight: 400;
`;

type Props = {
  criterion: CriterionId;
  answer: Answer | undefined;
  isOwnAnswer: boolean;
  /** What the company says of it; '' when it says nothing. */
  help: string;
  evidence: readonly Evidence[];
  isOpen: boolean;
  onToggle(): void;
  /** Null takes the agent's own answer back. */
  onAnswer(answer: Answer | null): void;
};

/** A criterion with what it rests on. On the focused row Y, N and U answer it. */
export function CriterionRow(props: Props) {
  const { criterion, answer, isOwnAnswer, help, evidence, isOpen, onToggle, onAnswer } = props;
  const words = useWords();
  const { t } = words;
  const mark = markOf(evidence, words);
  const sign = answer === undefined ? null : signs[answer];
  const press = (event: KeyboardEvent) => {
    const pressed = answerOfKey(event, t);
    if (pressed !== null) onAnswer(pressed);
  };
  return (
    <Disclosure
      kind="card"
      level={3}
      lead={sign && <Sign name={isOwnAnswer ? sign.own : sign.proposed} $tone={sign.tone} />}
      title={
        <>
          {answer && (
            <Unseen>{t('decide.answer_of', { answer: t(`common.${answer}`), criterion: '' })}</Unseen>
          )}
          {t(`criteria.${criterion}`)} <Small>{criterion}</Small>
        </>
      }
      below={mark ? <Mark {...mark} /> : isOwnAnswer && <Own>{t('decide.answered_by_you')}</Own>}
      isOpen={isOpen}
      onToggle={onToggle}
      onKeyDown={press}
    >
      <Stack $gap={12}>
        {help !== '' && <Hint>{help}</Hint>}
        {evidence.length > 0 && <Sources evidence={evidence} />}
        <AnswerChoice criterion={criterion} answer={answer} isQuestionHidden onAnswer={onAnswer} />
        {isOwnAnswer && (
          <Ends>
            <Small>{t('decide.answered_by_you')}</Small>
            <Small>
              <LinkButton onPress={() => onAnswer(null)}>{t('decide.take_back')}</LinkButton>
            </Small>
          </Ends>
        )}
      </Stack>
    </Disclosure>
  );
}
