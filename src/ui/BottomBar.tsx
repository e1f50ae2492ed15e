import { Button } from '@zendeskgarden/react-buttons';
import { type ReactNode, useEffect, useRef } from 'react';
import styled from 'styled-components';
import { color } from './color.ts';

const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 1;
  padding: 12px 16px;
  border-top: 1px solid ${color('border.default')};
  background: ${color('background.default')};
`;

const Note = styled.div`
  margin-bottom: 8px;
  color: ${color('foreground.subtle')};
  font-size: 12px;
  line-height: 16px;
`;

/** Wraps upwards: where both do not fit side by side, the primary button stands first. */
const Row = styled.div`
  display: flex;
  flex-wrap: wrap-reverse;
  gap: 8px;

  > :last-child {
    flex: 1 1 auto;
  }
`;

export type Action = { label: string; onPress(): void; isDisabled?: boolean };

type Props = {
  primary?: Action;
  secondary?: Action;
  isSecondaryBasic?: boolean;
  note?: ReactNode | undefined;
};

/** What can be done on this screen: one filled button, at most one beside it. Ctrl or Cmd with Enter presses the filled one. */
export function BottomBar({ primary, secondary, isSecondaryBasic = true, note }: Props) {
  const latest = useRef(primary);
  useEffect(() => {
    latest.current = primary;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      if (latest.current && !latest.current.isDisabled) latest.current.onPress();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <Bar>
      {note !== undefined && <Note>{note}</Note>}
      <Row>
        {secondary && (
          <Button
            size="small"
            isBasic={isSecondaryBasic}
            disabled={secondary.isDisabled ?? false}
            onClick={() => secondary.onPress()}
          >
            {secondary.label}
          </Button>
        )}
        {primary && (
          <Button
            size="small"
            isPrimary
            disabled={primary.isDisabled ?? false}
            onClick={() => primary.onPress()}
          >
            {primary.label}
          </Button>
        )}
      </Row>
    </Bar>
  );
}
