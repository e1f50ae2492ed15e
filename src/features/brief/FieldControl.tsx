import { Input, Select } from '@zendeskgarden/react-forms';
import type { ComponentProps } from 'react';
import styled from 'styled-components';
import { type FieldId, fieldSpec } from '../../core/brief/fields.ts';
import { assertNever } from '../../core/outcome.ts';
import { useT } from '../../i18n/context.tsx';
import { QuietText } from '../../ui/QuietText.tsx';
import { controlId } from './field-id.ts';

/** Around the select: a margin of its own would move its text inside its box. */
const SelectBox = styled.div`
  margin-top: 4px;
`;

const BoxedInput = styled(Input)`
  margin-top: 4px;
`;

function kindOf(field: FieldId, shape: 'line' | 'text' | 'list'): ComponentProps<typeof QuietText>['kind'] {
  if (field === 'errors') return 'code';
  if (shape === 'list') return numbered.includes(field) ? 'numbers' : 'items';
  return shape;
}

type Props = {
  field: FieldId;
  text: string;
  isAsking: boolean;
  isMissing: boolean;
  isFocused: boolean;
  onType(text: string): void;
  onFocus(): void;
  onBlur(): void;
};

const asks = ['investigate', 'fix', 'decide'] as const;

/** Lists in which the order tells something. */
const numbered: readonly FieldId[] = ['tried', 'steps'];

function ChoiceControl({ field, text, isMissing, onType, onFocus, onBlur }: Props) {
  const t = useT();
  return (
    <SelectBox>
      <Select
        id={controlId(field)}
        isCompact
        value={text}
        {...(isMissing ? { validation: 'warning' as const } : {})}
        onChange={(event) => onType(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <option value="">{t('brief.choose')}</option>
        {asks.map((ask) => (
          <option key={ask} value={ask}>
            {t(`document.ask.${ask}`)}
          </option>
        ))}
      </Select>
    </SelectBox>
  );
}

function DateControl({ field, text, isMissing, onType, onFocus, onBlur }: Props) {
  return (
    <BoxedInput
      id={controlId(field)}
      type="date"
      isCompact
      value={text}
      {...(isMissing ? { validation: 'warning' as const } : {})}
      onChange={(event) => onType(event.target.value)}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

/** What a field is written with, by its shape. */
export function FieldControl(props: Props) {
  const t = useT();
  const { field, text, isAsking, isMissing, isFocused, onType, onFocus, onBlur } = props;
  const { shape } = fieldSpec(field);
  switch (shape) {
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'date':
      return <DateControl {...props} />;
    case 'line':
    case 'text':
    case 'list':
      return (
        <QuietText
          id={controlId(field)}
          kind={kindOf(field, shape)}
          value={text}
          example={t(`brief.example.${field}`)}
          isBoxed={isAsking}
          isWarning={isMissing}
          isFocused={isFocused}
          onType={onType}
          onFocus={onFocus}
          onBlur={onBlur}
        />
      );
    default:
      return assertNever(shape);
  }
}
