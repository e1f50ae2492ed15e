import { Textarea } from '@zendeskgarden/react-forms';
import styled, { css } from 'styled-components';
import { color } from './color.ts';

/** As wide as its box, so that the text stays where it is when the box appears. */
const inset = css`
  && {
    width: calc(100% + 18px);
    min-height: 28px;
    margin: 0 -9px;
    padding: 3px 8px;
    line-height: 20px;
    transition: border-color 100ms;
  }
`;

const Frame = styled.div`
  position: relative;
`;

/** What a machine wrote reads as such, blank for blank. */
const verbatim = css`
  && {
    padding-block: 6px;
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 12px;
    line-height: 16px;
    tab-size: 2;
  }
  &&:not(:hover, :focus) {
    background: ${color('background.subtle')};
  }
`;

const Text = styled(Textarea)<{ $isBoxed: boolean; $isVeiled: boolean; $isCode: boolean }>`
  ${({ $isBoxed }) =>
    $isBoxed &&
    css`
      && {
        margin-top: 4px;
      }
    `}
  ${({ $isBoxed }) =>
    !$isBoxed &&
    css`
      ${inset}
      &&:not(:hover, :focus) {
        border-color: transparent;
        background: transparent;
      }
      &&::placeholder {
        color: ${color('foreground.subtle')};
      }
    `}
  ${({ $isCode }) => $isCode && verbatim}
  ${({ $isVeiled }) =>
    $isVeiled &&
    css`
      &&:not(:focus) {
        position: absolute;
        inset: 0 -9px;
        width: auto;
        height: 100% !important;
        margin: 0;
        background: transparent;
        color: transparent;
        cursor: text;
      }
    `}
`;

const Items = styled.ol<{ $isNumbered: boolean }>`
  padding: 4px 0;
  font-size: 14px;
  list-style: none;
  counter-reset: item;

  li {
    position: relative;
    padding-inline-start: 20px;
    counter-increment: item;
  }
  li + li {
    margin-top: 4px;
  }
  li::before {
    position: absolute;
    inset-inline-start: 0;
    color: ${color('foreground.subtle')};
    content: ${({ $isNumbered }) => ($isNumbered ? 'counter(item) "."' : '"–"')};
    font-variant-numeric: tabular-nums;
  }
`;

type Props = {
  id: string;
  value: string;
  example: string;
  isBoxed: boolean;
  isWarning: boolean;
  isFocused: boolean;
  /** One line only, a list with one item a line, or what a machine wrote. */
  kind: 'line' | 'text' | 'numbers' | 'items' | 'code';
  onType(text: string): void;
  onFocus(): void;
  onBlur(): void;
};

/** Lies over what it shows while nobody types: one control for reading and writing, with one name. */
const itemsOf = (value: string) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Text that reads as text; its box appears on hover, on focus, or when something is missing. */
export function QuietText(props: Props) {
  const { id, value, example, isBoxed, isWarning, isFocused, kind, onType, onFocus, onBlur } = props;
  const isList = kind === 'numbers' || kind === 'items';
  const items = isList && !isFocused ? itemsOf(value) : [];
  return (
    <Frame>
      {items.length > 0 && (
        <Items $isNumbered={kind === 'numbers'} aria-hidden="true">
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat, and their order is all that tells them apart
            <li key={at}>{item}</li>
          ))}
        </Items>
      )}
      <Text
        id={id}
        isCompact
        minRows={kind === 'line' ? 1 : isFocused && isList ? 2 : 1}
        maxRows={20}
        value={value}
        placeholder={example}
        $isBoxed={isBoxed}
        $isVeiled={items.length > 0}
        $isCode={kind === 'code' && value !== ''}
        spellCheck={kind !== 'code'}
        {...(isWarning ? { validation: 'warning' as const } : {})}
        onChange={(event) => {
          const text = event.target.value;
          onType(kind === 'line' ? text.replace(/\s*\n\s*/g, ' ') : text);
        }}
        onKeyDown={(event) => {
          if (kind === 'line' && event.key === 'Enter' && !event.ctrlKey && !event.metaKey)
            event.preventDefault();
        }}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </Frame>
  );
}
