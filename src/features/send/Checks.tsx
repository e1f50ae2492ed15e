import { Checkbox, Field } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { Choice } from '../../core/form-field.ts';

const Options = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  padding-top: 4px;
`;

type Props = {
  id: string;
  label: string;
  options: readonly Choice[];
  chosen: readonly Choice[];
  onChoose(choices: readonly Choice[]): void;
};

/** A few options of which several can hold. */
export function Checks({ id, label, options, chosen, onChoose }: Props) {
  const has = ({ id: option }: Choice) => chosen.some((each) => each.id === option);
  const toggle = (option: Choice) =>
    onChoose(options.filter((each) => (each.id === option.id ? !has(each) : has(each))));
  return (
    <Options id={id} role="group" aria-label={label} tabIndex={-1}>
      {options.map((option) => (
        <Field key={option.id}>
          <Checkbox isCompact checked={has(option)} onChange={() => toggle(option)}>
            <Field.Label isRegular>{option.name}</Field.Label>
          </Checkbox>
        </Field>
      ))}
    </Options>
  );
}
