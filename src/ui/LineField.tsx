import { Field, Input } from '@zendeskgarden/react-forms';
import type { HTMLInputTypeAttribute } from 'react';
import { SmallHint, SmallLabel, SmallMessage } from './TextField.tsx';

type Props = {
  label: string;
  /** For a label that stands above a group already. */
  isLabelHidden?: boolean;
  value: string;
  onType(text: string): void;
  type?: HTMLInputTypeAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal';
  hint?: string | undefined;
  example?: string | undefined;
  warning?: string | undefined;
  /** Enter inside it. */
  onEnter?(): void;
};

/** One boxed line with its label. */
export function LineField(props: Props) {
  const { label, isLabelHidden = false, value, onType, type = 'text', inputMode = 'text' } = props;
  const { hint, example, warning, onEnter } = props;
  return (
    <Field>
      <SmallLabel hidden={isLabelHidden}>{label}</SmallLabel>
      {hint !== undefined && <SmallHint>{hint}</SmallHint>}
      <Input
        isCompact
        type={type}
        inputMode={inputMode}
        value={value}
        placeholder={example}
        {...(warning === undefined ? {} : { validation: 'warning' as const })}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && onEnter !== undefined) {
            event.preventDefault();
            onEnter();
          }
        }}
      />
      {warning !== undefined && <SmallMessage validation="warning">{warning}</SmallMessage>}
    </Field>
  );
}
