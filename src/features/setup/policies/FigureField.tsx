import { useState } from 'react';
import { LineField } from '../../../ui/LineField.tsx';
import { useWords } from '../../places.tsx';

type Props = { label: string; value: number; least: number; onChange(value: number): void };

/** A whole number. What is not one stays in the field, with a word, and changes nothing. */
export function FigureField({ label, value, least, onChange }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isRight = (text: string) => /^\d{1,12}$/.test(text.trim()) && Number(text) >= least;
  const isWrong = typed !== null && !isRight(typed);
  return (
    <LineField
      label={label}
      inputMode="numeric"
      value={typed !== null && (isWrong || Number(typed) === value) ? typed : String(value)}
      onType={(text) => {
        setTyped(text);
        if (isRight(text)) onChange(Number(text));
      }}
      warning={isWrong ? t('setup.policy.figure', { least }) : undefined}
    />
  );
}
