import { focusStyles } from '@zendeskgarden/react-theming';
import type { Ref } from 'react';
import styled, { css } from 'styled-components';
import { color } from './color.ts';
import { Icon, type IconName } from './Icon.tsx';

const look = css`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  min-width: 0;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  font-weight: 400;
  line-height: 16px;

  > svg {
    flex: none;
  }
  > span {
    overflow: hidden;
    border-bottom: 1px dotted currentcolor;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

const Text = styled.span`
  ${look}
  display: flex;
  align-self: start;
  width: fit-content;
  max-width: 100%;
`;

const Press = styled.button`
  ${look}
  min-height: 24px;
  margin: -4px;
  padding: 0 4px;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  font-family: inherit;
  cursor: pointer;

  &:hover {
    color: ${color('foreground.primary')};
  }
  ${({ theme }) => focusStyles({ theme })}
`;

type Props = { icon: IconName; text: string };

/** Where something comes from, as text inside a row that opens it. */
export function Mark({ icon, text }: Props) {
  return (
    <Text>
      <Icon name={icon} />
      <span>{text}</span>
    </Text>
  );
}

type ButtonProps = Props & {
  label: string;
  isOpen: boolean;
  /** The id of what it opens. */
  controls: string;
  place: Ref<HTMLButtonElement>;
  onToggle(): void;
};

/** A mark that opens its source itself. */
export function MarkButton({ icon, text, label, isOpen, controls, place, onToggle }: ButtonProps) {
  return (
    <Press
      ref={place}
      type="button"
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <Icon name={icon} />
      <span>{text}</span>
    </Press>
  );
}
