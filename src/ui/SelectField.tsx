import { Field, Select } from '@zendeskgarden/react-forms';
import { SmallHint, SmallLabel, SmallMessage } from './TextField.tsx';

type Props<Value extends string> = {
  label: string;
  isLabelHidden?: boolean;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose(value: Value): void;
  hint?: string | undefined;
  warning?: string | undefined;
  isDisabled?: boolean;
};

/** A few choices of which one holds, in the browser's own list. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { label, isLabelHidden = false, options, value, onChoose, hint, warning, isDisabled = false } = props;
  return (
    <Field>
      <SmallLabel hidden={isLabelHidden}>{label}</SmallLabel>
      {hint !== undefined && <SmallHint>{hint}</SmallHint>}
      <Select
        isCompact
        disabled={isDisabled}
        value={value}
        {...(warning === undefined ? {} : { validation: 'warning' as const })}
        onChange={(event) => {
          const found = options.find((option) => option.value === event.target.value);
          if (found) onChoose(found.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      {warning !== undefined && <SmallMessage validation="warning">{warning}</SmallMessage>}
    </Field>
  );
}
