import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import { type ReactNode, useState } from 'react';
import type { Entry, Typed } from '../../flows/follow/typed.ts';
import { Hint, Stack } from '../../ui/Page.tsx';
import { SmallLabel, TextField } from '../../ui/TextField.tsx';
import { useWords } from '../places.tsx';
import type { DeedName, Input } from './deed-forms.ts';

type Props = {
  /** What was typed is kept under it. */
  name: DeedName;
  typed: Typed;
  hint: string;
  inputs: readonly Input[];
  action: string;
  isBusy: boolean;
  onSave(entry: Entry): void;
  /** Stands before the inputs. */
  children?: ReactNode;
};

const firstOf = ({ options }: Input): string => options?.[0]?.value ?? '';

/** A short form in place. What is missing is said at its field when the agent wants to save. */
export function DeedForm({ name, typed, hint, inputs, action, isBusy, onSave, children }: Props) {
  const { t } = useWords();
  const [entry, setEntry] = useState<Entry>(() => typed.load(name));
  const [isAsked, setAsked] = useState(false);
  const entered = (input: Input) => entry[input.name] ?? firstOf(input);
  const isMissing = (input: Input) => input.isOptional !== true && entered(input).trim() === '';
  const save = () => {
    if (inputs.some(isMissing)) return setAsked(true);
    onSave(Object.fromEntries(inputs.map((input) => [input.name, entered(input)])));
  };
  const type = (input: string, value: string) => {
    const next = { ...entry, [input]: value };
    setEntry(next);
    typed.keep(name, next);
  };
  return (
    <Stack $gap={12}>
      <Hint>{hint}</Hint>
      {children}
      {inputs.map((input, index) =>
        input.options === undefined ? (
          <TextField
            key={input.name}
            label={input.label}
            value={entered(input)}
            onType={(value) => type(input.name, value)}
            takesFocus={index === 0 && children === undefined}
            {...(input.isOptional === true ? { beside: t('common.optional') } : {})}
            warningSign={t('common.missing')}
            warning={isAsked && isMissing(input) ? t('follow.deed_missing') : undefined}
          />
        ) : (
          <Field key={input.name}>
            <SmallLabel>{input.label}</SmallLabel>
            <Select
              isCompact
              value={entered(input)}
              onChange={(event) => type(input.name, event.target.value)}
            >
              {input.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        ),
      )}
      <div>
        <Button size="small" isPrimary disabled={isBusy} onClick={save}>
          {isBusy ? t('follow.deed_running') : action}
        </Button>
      </div>
    </Stack>
  );
}
