import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { useState } from 'react';
import styled from 'styled-components';

/** More than a person reads through; the rest is found by typing. It also keeps each key fast. */
const shownAtOnce = 50;

const Label = styled(Field.Label)`
  font-size: 12px;
  line-height: 16px;
`;

const Hint = styled(Field.Hint)`
  font-size: 12px;
  line-height: 16px;
`;

const Message = styled(Field.Message)`
  font-size: 12px;
  line-height: 16px;
`;

/** A list that is closed keeps the width that it had: in a page that became narrower it would stick out. */
const Whole = styled(Field)`
  [data-garden-id='dropdowns.combobox.floating']:has(> [aria-hidden='true']) {
    display: none;
  }
`;

export type PickOption = { id: string; name: string };

export type PickTexts = {
  /** Stands where nothing is chosen. */
  placeholder: string;
  /** Nothing fits what was typed. */
  nothing: string;
  /** How many more there are than are shown. */
  more(count: number): string;
};

type Props = {
  label: string;
  options: readonly PickOption[];
  /** Id of what is chosen; '' is nothing. It may be none of the options: then it stands there as it is. */
  value: string;
  /** Stands for what is chosen when it is none of the options. */
  valueName?: string | undefined;
  onPick(id: string): void;
  texts: PickTexts;
  hint?: string | undefined;
  warning?: string | undefined;
  isDisabled?: boolean;
  /** Takes what was typed as it is, when no option is called so. */
  isFree?: boolean;
};

const fits = (option: PickOption, typed: string): boolean => {
  const text = `${option.name} ${option.id}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** One of many, found by typing any part of its name or id. */
export function PickList(props: Props) {
  const { label, options, value, onPick, texts, hint, warning, isDisabled = false, isFree = false } = props;
  // Null as long as nothing was typed since the last choice: then all are offered.
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = options.find(({ id }) => id === value) ?? { id: value, name: props.valueName ?? value };
  const found = typed === null ? options : options.filter((option) => fits(option, typed));
  const shown = found.slice(0, shownAtOnce);
  const isOwn =
    isFree && typed !== null && typed.trim() !== '' && !found.some(({ id }) => id === typed.trim());
  const own = isOwn ? [{ id: typed.trim(), name: typed.trim() }] : [];
  const listed = [...shown, ...own];
  // Garden looks for the chosen one among its options; where it is not shown, it is there unseen.
  const unseen = value !== '' && !listed.some(({ id }) => id === value) ? [chosen] : [];
  return (
    <Whole>
      <Label>{label}</Label>
      {hint !== undefined && <Hint>{hint}</Hint>}
      <Combobox
        isAutocomplete
        isCompact
        isDisabled={isDisabled}
        listboxAriaLabel={label}
        listboxMaxHeight="240px"
        placeholder={texts.placeholder}
        inputValue={typed ?? chosen.name}
        selectionValue={value === '' ? null : value}
        renderValue={() => chosen.name || texts.placeholder}
        {...(warning === undefined ? {} : { validation: 'warning' as const })}
        onChange={({ inputValue, selectionValue, isExpanded }) => {
          if (typeof selectionValue === 'string') {
            setTyped(null);
            if (selectionValue !== value) onPick(selectionValue);
            return;
          }
          if (inputValue !== undefined && inputValue !== chosen.name) setTyped(inputValue);
          if (isExpanded === false) setTyped(null);
        }}
      >
        {listed.map(({ id, name }) => (
          <Option key={id} value={id} label={name} />
        ))}
        {unseen.map(({ id, name }) => (
          <Option key={id} value={id} label={name} isHidden />
        ))}
        {listed.length === 0 && <Option isDisabled value=" " label={texts.nothing} />}
        {found.length > shown.length && (
          <Option isDisabled value="  " label={texts.more(found.length - shown.length)} />
        )}
      </Combobox>
      {warning !== undefined && <Message validation="warning">{warning}</Message>}
    </Whole>
  );
}
