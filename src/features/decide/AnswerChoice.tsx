import type { Answer, CriterionId } from '../../core/checklist/criteria.ts';
import { useT } from '../../i18n/context.tsx';
import { Choice } from '../../ui/Choice.tsx';

const answers: readonly Answer[] = ['yes', 'no', 'unsure'];

type Props = {
  criterion: CriterionId;
  answer: Answer | undefined;
  isQuestionHidden?: boolean;
  onAnswer(answer: Answer): void;
};

/** Yes, no or unsure. */
export function AnswerChoice({ criterion, answer, isQuestionHidden = false, onAnswer }: Props) {
  const t = useT();
  return (
    <Choice
      question={t(`criteria.${criterion}`)}
      isQuestionHidden={isQuestionHidden}
      options={answers.map((value) => ({ value, label: t(`common.${value}`) }))}
      value={answer}
      onChoose={onAnswer}
    />
  );
}
