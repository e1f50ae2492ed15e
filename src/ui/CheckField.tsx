import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { SmallHint } from './TextField.tsx';

type Props = {
  label: string;
  isChecked: boolean;
  onToggle(): void;
  hint?: string | undefined;
  isDisabled?: boolean;
};

/** Something that holds or does not. */
export function CheckField({ label, isChecked, onToggle, hint, isDisabled = false }: Props) {
  return (
    <Field>
      <Checkbox isCompact checked={isChecked} disabled={isDisabled} onChange={onToggle}>
        <Field.Label isRegular>{label}</Field.Label>
        {hint !== undefined && <SmallHint>{hint}</SmallHint>}
      </Checkbox>
    </Field>
  );
}
