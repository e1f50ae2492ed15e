import { Alert } from '@zendeskgarden/react-notifications';
import { type ReactNode, useEffect, useRef } from 'react';
import styled from 'styled-components';
import { color } from './color.ts';

const Box = styled(Alert)`
  padding: 16px 16px 16px 40px;
  color: ${color('foreground.default')};
`;

const Title = styled(Alert.Title)`
  font-size: 14px;
  line-height: 20px;
  outline: none;
`;

const Text = styled.p`
  margin-top: 4px;
`;

/** Starts under the icon: what can be done is as wide as the box. */
const Actions = styled.div`
  margin: 12px 0 0 -24px;
`;

type Props = {
  kind: 'warning' | 'error' | 'info';
  title: string;
  text?: ReactNode;
  /** Announced at once, and the focus moves to its head. */
  isUrgent?: boolean;
  children?: ReactNode;
};

/** A box for what stops the work. `error` is kept for security and for what is refused for good. */
export function Callout({ kind, title, text, isUrgent = false, children }: Props) {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isUrgent) head.current?.focus();
  }, [isUrgent]);
  return (
    <Box type={kind} role={isUrgent ? 'alert' : 'note'}>
      <Title ref={head} tabIndex={-1} role="heading" aria-level={isUrgent ? 1 : 2}>
        {title}
      </Title>
      {text !== undefined && <Text>{text}</Text>}
      {children !== undefined && <Actions>{children}</Actions>}
    </Box>
  );
}
