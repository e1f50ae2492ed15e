import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import styled from 'styled-components';

const Group = styled(Fieldset)`
  min-width: 0;
`;

const Question = styled(Fieldset.Legend)`
  font-weight: 400;
`;

const Options = styled.div`
  display: flex;
  flex-wrap: wrap;
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
  options: readonly { value: Value; label: string }[];
  value: Value | undefined;
  onChoose(value: Value): void;
};

/** A few answers of which one holds, side by side. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { question, isQuestionHidden = false, options, value, onChoose } = props;
  const name = useId();
  return (
    <Group isCompact>
      <Question hidden={isQuestionHidden}>{question}</Question>
      <Options>
        {options.map((option) => (
          <Field key={option.value}>
            <Radio
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            >
              <Field.Label isRegular>{option.label}</Field.Label>
            </Radio>
          </Field>
        ))}
      </Options>
    </Group>
  );
}
