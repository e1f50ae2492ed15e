import { Field, Textarea } from '@zendeskgarden/react-forms';
import { type RefObject, useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { Small } from './Page.tsx';

export const SmallLabel = styled(Field.Label)`
  font-size: 12px;
  line-height: 16px;
`;

export const SmallHint = styled(Field.Hint)`
  font-size: 12px;
  line-height: 16px;
`;

export const SmallMessage = styled(Field.Message)`
  font-size: 12px;
  line-height: 16px;
`;

type Props = {
  label: string;
  value: string;
  onType(text: string): void;
  /** A word beside the label, such as "Optional". */
  beside?: string;
  hint?: string;
  example?: string;
  /** What is asked for, when it is missing. */
  warning?: string | undefined;
  /** The word for the sign before the warning. */
  warningSign?: string;
  rows?: number;
  /** Moves the focus here when it appears. */
  takesFocus?: boolean;
  field?: RefObject<HTMLTextAreaElement>;
};

/** A boxed text that grows with what is typed. */
export function TextField(props: Props) {
  const {
    label,
    value,
    onType,
    beside,
    hint,
    example,
    warning,
    warningSign,
    rows = 2,
    takesFocus = false,
  } = props;
  const own = useRef<HTMLTextAreaElement>(null);
  const field = props.field ?? own;
  // Kept as it was at first: typing must not call the focus back.
  const [tookFocus] = useState(takesFocus);
  useEffect(() => {
    if (tookFocus) field.current?.focus();
  }, [tookFocus, field]);
  return (
    <Field>
      <SmallLabel>{label}</SmallLabel>
      {beside !== undefined && <Small> {beside}</Small>}
      {hint !== undefined && <SmallHint>{hint}</SmallHint>}
      <Textarea
        ref={field}
        isCompact
        minRows={rows}
        maxRows={12}
        value={value}
        placeholder={example}
        {...(warning === undefined ? {} : { validation: 'warning' as const })}
        onChange={(event) => onType(event.target.value)}
      />
      {warning !== undefined && (
        <SmallMessage
          validation="warning"
          {...(warningSign === undefined ? {} : { validationLabel: warningSign })}
        >
          {warning}
        </SmallMessage>
      )}
    </Field>
  );
}
