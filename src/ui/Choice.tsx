import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import styled from 'styled-components';
import { SmallHint } from './TextField.tsx';

const Group = styled(Fieldset)`
  min-width: 0;
`;

const Question = styled(Fieldset.Legend)`
  font-weight: 400;
`;

const Options = styled.div<{ $isStacked: boolean }>`
  display: flex;
  flex-flow: ${({ $isStacked }) => ($isStacked ? 'column' : 'row wrap')};
  gap: 4px 16px;
  padding-top: 4px;

  > * {
    margin: 0;
  }
`;

type Props<Value extends string> = {
  question: string;
  /** For a question that stands above already. */
  isQuestionHidden?: boolean;
  options: readonly { value: Value; label: string; hint?: string }[];
  /** Under each other, for labels that are sentences. */
  isStacked?: boolean;
  value: Value | undefined;
  onChoose(value: Value): void;
};

/** A few answers of which one holds, side by side. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { question, isQuestionHidden = false, isStacked = false, options, value, onChoose } = props;
  const name = useId();
  return (
    <Group isCompact>
      <Question hidden={isQuestionHidden}>{question}</Question>
      <Options $isStacked={isStacked}>
        {options.map((option) => (
          <Field key={option.value}>
            <Radio
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            >
              <Field.Label isRegular>{option.label}</Field.Label>
              {option.hint !== undefined && <SmallHint>{option.hint}</SmallHint>}
            </Radio>
          </Field>
        ))}
      </Options>
    </Group>
  );
}
