import styled from 'styled-components';
import type { FollowClock } from '../../core/escalation/clocks.ts';
import { color } from '../../ui/color.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Subtle } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';

/** Sign, word and weight say it: the colour only helps to find it. */
const Late = styled.strong`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  vertical-align: bottom;
  color: ${color('foreground.danger')};
`;

type Props = { clock: FollowClock | null; now: number };

/** How much time is left, or for how long it has run out; the moment itself is its title. */
export function Clock({ clock, now }: Props) {
  const { t, when, duration } = useWords();
  if (clock === null) return <Subtle>{t('board.row.none')}</Subtle>;
  if (clock.kind === 'resting') return <Subtle>{t('board.row.resting')}</Subtle>;
  const moment = when(clock.dueAt);
  if (clock.isOverdue) {
    return (
      <Late title={moment}>
        <Icon name="warning" />
        {t('board.row.late', { duration: duration(now - clock.dueAt) })}
      </Late>
    );
  }
  return <span title={moment}>{t('board.row.in', { duration: duration(clock.dueAt - now) })}</span>;
}
