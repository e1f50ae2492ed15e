import styled, { css } from 'styled-components';
import type { FollowClock } from '../../core/escalation/clocks.ts';
import { isLate } from '../../core/escalation/next-step.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { FollowView } from '../../flows/follow/follow-view.ts';
import { color } from '../../ui/color.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useWords, type Words } from '../places.tsx';

/** Sign, word and weight say it: the colour only helps to find it. */
const Overdue = styled.strong`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  color: ${color('foreground.danger')};

  > svg {
    flex: none;
  }
`;

function Clock({ clock }: { clock: FollowClock }) {
  const { t, when } = useWords();
  if (clock.kind === 'resting') return t('follow.clock.resting');
  const at = when(clock.dueAt);
  if (clock.isOverdue) {
    return (
      <Overdue>
        <Icon name="warning" />
        {t('follow.clock.overdue', { at })}
      </Overdue>
    );
  }
  const key = { pace: 'due', sla: 'sla', reminder: 'reminder' } as const;
  return t(`follow.clock.${key[clock.because]}`, { at });
}

const Pair = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(112px, 100%), 1fr));
  gap: 12px;
`;

const Card = styled.div<{ $isOverdue: boolean }>`
  padding: 8px 12px;
  border: 1px solid ${({ $isOverdue }) => ($isOverdue ? color('border.danger') : color('border.default'))};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  ${({ $isOverdue }) =>
    $isOverdue &&
    css`
      background: ${color('background.danger')};
    `}

  dt {
    color: ${({ $isOverdue }) => ($isOverdue ? 'inherit' : color('foreground.subtle'))};
    font-size: 12px;
    line-height: 16px;
  }
  dd {
    font-weight: 600;
  }
  strong {
    color: ${color('foreground.dangerEmphasis')};
  }
`;

type Props = { clocks: FollowView['clocks']; state: TicketState };

function bothClocks(clocks: FollowView['clocks'], { target }: TicketState, { t }: Pick<Words, 't'>) {
  if (clocks === null) return [];
  return [
    { name: t('follow.clock.team', { target: t(`document.target.${target}`) }), clock: clocks.team },
    { name: t('follow.clock.customer'), clock: clocks.customer },
  ];
}

/** Both clocks, as facts. */
export const clockFacts = (clocks: FollowView['clocks'], state: TicketState, words: Pick<Words, 't'>) =>
  bothClocks(clocks, state, words).map(({ name, clock }) => ({ name, value: <Clock clock={clock} /> }));

/** When the team is to be asked and the customer to be told: what an agent comes back for. */
export function Clocks({ clocks, state }: Props) {
  const words = useWords();
  if (clocks === null || state.follow === null) return null;
  return (
    <Pair>
      {bothClocks(clocks, state, words).map(({ name, clock }) => (
        <Card key={name} $isOverdue={isLate(clock)}>
          <dt>{name}</dt>
          <dd>
            <Clock clock={clock} />
          </dd>
        </Card>
      ))}
    </Pair>
  );
}
