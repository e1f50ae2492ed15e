import styled from 'styled-components';
import type { Weak } from '../../../core/brief/weak/weak-in.ts';
import { useT } from '../../../i18n/context.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Hint } from '../../../ui/Page.tsx';
import { weakQuestion } from './weak-text.ts';

const Line = styled(Hint)<{ $isOver: boolean }>`
  display: flex;
  gap: 4px;
  visibility: ${({ $isOver }) => ($isOver ? 'hidden' : 'visible')};

  > svg {
    flex: none;
    margin-top: 2px;
  }
`;

type Props = {
  /** What is asked of the field. It keeps its place while the agent writes, also when it is answered. */
  shown: readonly Weak[];
  now: readonly Weak[];
};

/** The questions below a field. */
export function WeakHint({ shown, now }: Props) {
  const t = useT();
  return (
    <>
      {shown.map((item) => (
        <Line key={item.cure} $isOver={!now.some(({ cure }) => cure === item.cure)}>
          <Icon name="info12" />
          <span>{weakQuestion(item, t)}</span>
        </Line>
      ))}
    </>
  );
}
