import { Tabs } from '@zendeskgarden/react-tabs';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from './color.ts';
import { Icon } from './Icon.tsx';
import { Unseen } from './Page.tsx';

/** Clipped instead of hidden: a box that hides is one that scrolls, and nothing in it would stick to the frame. */
const Steps = styled(Tabs)`
  && {
    overflow: clip;
  }
`;

const List = styled(Tabs.TabList)<{ $isNested: boolean }>`
  position: ${({ $isNested }) => ($isNested ? 'static' : 'sticky')};
  top: 0;
  z-index: 1;
  margin: ${({ $isNested }) => ($isNested ? '0 0 20px' : '0')};
  /* Clear of the corner where the screen is closed; where letters are large, steps take a second line. */
  padding: ${({ $isNested }) => ($isNested ? 0 : '0 36px 0 8px')};
  background: ${color('background.default')};
  white-space: normal;
`;

const Step = styled(Tabs.Tab)`
  padding: 10px 8px 6px;

  &:focus-visible::before {
    right: 2px;
    left: 2px;
  }
`;

const Label = styled.span`
  display: flex;
  align-items: center;
  gap: 6px;
`;

const Count = styled.span`
  min-width: 16px;
  border-radius: 100px;
  background: ${color('background.subtle')};
  color: ${color('foreground.subtle')};
  font-size: 12px;
  font-weight: 600;
  line-height: 16px;
  text-align: center;
`;

const Done = styled.span`
  display: flex;
  color: ${color('foreground.success')};
`;

const Selected = styled.span<{ $isSelected: boolean }>`
  font-weight: ${({ $isSelected }) => ($isSelected ? 600 : 400)};
`;

export type StepTab<Step extends string> = {
  step: Step;
  label: string;
  /** What is left to do, and the words for it. */
  left?: { count: number; label: string };
  /** The word for a step that is done. */
  done?: string | undefined;
};

type Props<Step extends string> = {
  label: string;
  steps: readonly StepTab<Step>[];
  current: Step;
  /** Tabs inside a page that has its own above. */
  isNested?: boolean;
  onGo(step: Step): void;
  children: ReactNode;
};

/** The steps of one page, to be walked in any order. Only the current one is rendered. */
export function StepTabs<Step extends string>(props: Props<Step>) {
  const { label, steps, current, isNested = false, onGo, children } = props;
  const go = (item: unknown) => {
    const found = steps.find(({ step }) => step === item);
    if (found) onGo(found.step);
  };
  return (
    <Steps selectedItem={current} onChange={go}>
      <List aria-label={label} $isNested={isNested}>
        {steps.map(({ step, label: name, left, done }) => (
          <Step key={step} item={step}>
            <Label>
              <Selected $isSelected={step === current}>{name}</Selected>
              {left !== undefined && left.count > 0 && (
                <Count>
                  <span aria-hidden="true">{left.count}</span>
                  <Unseen>{left.label}</Unseen>
                </Count>
              )}
              {done !== undefined && (
                <Done>
                  <Icon name="check12" />
                  <Unseen>{done}</Unseen>
                </Done>
              )}
            </Label>
          </Step>
        ))}
      </List>
      {steps.map(({ step }) => (
        <Tabs.TabPanel key={step} item={step}>
          {step === current && children}
        </Tabs.TabPanel>
      ))}
    </Steps>
  );
}
