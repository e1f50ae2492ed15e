import { Button } from '@zendeskgarden/react-buttons';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { Finding, Tested } from '../../../core/setup/finding.ts';
import type { Resource } from '../../../flows/resource.ts';
import { color } from '../../../ui/color.ts';
import { Ends, Hint, Mono, Stack, Subtle } from '../../../ui/Page.tsx';
import { Sign } from '../../../ui/SignList.tsx';
import { faultWords } from '../../fault-words.ts';
import { useWords } from '../../places.tsx';
import { Findings } from './Findings.tsx';

const Card = styled.article`
  display: flex;
  padding: 16px;
  border: 1px solid ${color('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
`;

const Name = styled.h3`
  font-size: 14px;
  font-weight: 600;
  line-height: 20px;
`;

/** Cards in one row are equally high, and their buttons stand on one line. */
const Filled = styled(Stack)`
  flex: 1;
  min-width: 0;

  > :last-child {
    margin-top: auto;
  }
`;

const State = styled.span`
  display: flex;
  align-items: center;
  gap: 4px;
`;

type Props = {
  what: Tested;
  /** Host and path; '' is not set, null has none. */
  where: string | null;
  test: Resource<readonly Finding[]>;
  onTest(): void;
  children?: ReactNode;
};

function stateOf(test: Props['test']) {
  if (test.kind !== 'ready') return null;
  if (test.value.some(({ level }) => level === 'wrong'))
    return { icon: 'no', tone: 'danger', key: 'wrong' } as const;
  if (test.value.some(({ kind }) => kind === 'not-set' || kind === 'chat-unused'))
    return { icon: 'medium', tone: 'plain', key: 'not_set' } as const;
  return test.value.some(({ level }) => level === 'warning')
    ? ({ icon: 'warning', tone: 'warning', key: 'warning' } as const)
    : ({ icon: 'yes', tone: 'good', key: 'good' } as const);
}

/** One system: where it is, whether Baton gets there, and what to do if not. */
export function ConnectionCard({ what, where, test, onTest, children }: Props) {
  const { t } = useWords();
  const state = stateOf(test);
  const name = t(`setup.connection.${what}`);
  return (
    <Card aria-label={name}>
      <Filled $gap={12}>
        <div>
          <Ends>
            <Name>{name}</Name>
            {state !== null && (
              <State>
                <Sign name={state.icon} $tone={state.tone} />
                {t(`setup.connection.state.${state.key}`)}
              </State>
            )}
          </Ends>
          {where !== null &&
            (where === '' ? <Subtle>{t('setup.connection.nowhere')}</Subtle> : <Mono>{where}</Mono>)}
          {test.kind === 'idle' && <Hint>{t(`setup.connection.line.${what}`)}</Hint>}
        </div>
        {children}
        <div role="status">
          {test.kind === 'ready' && <Findings findings={test.value} />}
          {test.kind === 'failed' && faultWords(test.fault, t).title}
        </div>
        <div>
          <Button
            size="small"
            disabled={test.kind === 'loading'}
            aria-label={t(test.kind === 'idle' ? 'setup.connection.test_of' : 'setup.connection.again_of', {
              name,
            })}
            onClick={onTest}
          >
            {t(
              test.kind === 'loading'
                ? 'setup.connection.testing'
                : test.kind === 'idle'
                  ? 'setup.connection.test'
                  : 'setup.connection.again',
            )}
          </Button>
        </div>
      </Filled>
    </Card>
  );
}
