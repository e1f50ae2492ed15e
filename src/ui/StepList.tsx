import { Spinner } from '@zendeskgarden/react-loaders';
import type { ReactNode } from 'react';
import styled, { css } from 'styled-components';
import { color } from './color.ts';
import { Small } from './Page.tsx';
import { Sign } from './SignList.tsx';

const List = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 12px;
  list-style: none;
`;

const Step = styled.li<{ $state: StepState }>`
  display: flex;
  gap: 12px;
  ${({ $state }) =>
    $state === 'waiting' &&
    css`
      color: ${color('foreground.subtle')};
    `}
  ${({ $state }) =>
    ($state === 'running' || $state === 'stopped') &&
    css`
      > div {
        font-weight: 600;
      }
    `}
`;

const Lead = styled.span`
  display: flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 16px;
  height: 20px;
`;

const Waiting = styled.span`
  box-sizing: border-box;
  width: 16px;
  height: 16px;
  border: 1px dashed ${color('foreground.subtle')};
  border-radius: 50%;
`;

const Note = styled(Small)`
  display: block;
  font-weight: 400;
`;

type StepState = 'waiting' | 'running' | 'done' | 'stopped';

const leadOf = (state: StepState) => {
  switch (state) {
    case 'waiting':
      return <Waiting />;
    case 'running':
      return <Spinner size="16" delayMS={0} color="foreground.primary" aria-hidden="true" />;
    case 'done':
      return <Sign name="yes" $tone="good" />;
    case 'stopped':
      return <Sign name="warning" $tone="warning" />;
  }
};

type Props = {
  steps: readonly { key: string; state: StepState; text: ReactNode; note?: string | undefined }[];
};

/** What is done one after another, and how far it is. */
export function StepList({ steps }: Props) {
  return (
    <List>
      {steps.map(({ key, state, text, note }) => (
        <Step key={key} $state={state} aria-current={state === 'running' ? 'step' : undefined}>
          <Lead>{leadOf(state)}</Lead>
          <div>
            {text}
            {note !== undefined && <Note>{note}</Note>}
          </div>
        </Step>
      ))}
    </List>
  );
}
