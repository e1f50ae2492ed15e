import type { KeyboardEvent } from 'react';
import styled from 'styled-components';
import { type CriterionId, criteria, groups } from '../../core/checklist/criteria.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { Decision } from '../../flows/view.ts';
import { useT } from '../../i18n/context.tsx';
import { color } from '../../ui/color.ts';
import { Hint, Stack } from '../../ui/Page.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { answerOfKey } from './answer-keys.ts';

const Name = styled.h3`
  color: ${color('foreground.subtle')};
  font-size: 12px;
  font-weight: 600;
  line-height: 16px;
`;

type Props = {
  shown: readonly CriterionId[];
  decision: Pick<Decision, 'answers' | 'items'>;
  hasNames?: boolean;
  onAnswer: Session['answer'];
};

/** Criteria without evidence, by group, with their answers at once. */
export function CriterionGroups({ shown, decision, hasNames = true, onAnswer }: Props) {
  const t = useT();
  const press = (criterion: CriterionId) => (event: KeyboardEvent) => {
    const answer = answerOfKey(event, t);
    if (answer !== null) onAnswer(criterion, answer);
  };
  return (
    <Stack $gap={16}>
      {groups.map((group) => {
        const members: readonly CriterionId[] = criteria[group];
        const here = members.filter((id) => shown.includes(id));
        if (here.length === 0) return null;
        return (
          <Stack key={group} $gap={12}>
            {hasNames && <Name>{t(`decide.group.${group}`)}</Name>}
            {here.map((id) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: it listens for keys of the radios inside; itself it is no control
              <div key={id} onKeyDown={press(id)}>
                <AnswerChoice
                  criterion={id}
                  answer={decision.answers[id]}
                  onAnswer={(answer) => onAnswer(id, answer)}
                />
                {decision.items[id]?.help && <Hint>{decision.items[id].help}</Hint>}
              </div>
            ))}
          </Stack>
        );
      })}
    </Stack>
  );
}
