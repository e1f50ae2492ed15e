import { IconButton } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { Icon } from './Icon.tsx';

/** Small enough to stand above the first line of any screen; it stays when the frame scrolls, as the step bar does. */
const Corner = styled(IconButton)`
  position: fixed;
  top: 8px;
  right: 8px;
  z-index: 2;
  width: 24px;
  min-width: 24px;
  height: 24px;
`;

type Props = { label: string; onPress(): void };

export function CloseButton({ label, onPress }: Props) {
  return (
    <Corner aria-label={label} title={label} onClick={onPress}>
      <Icon name="close" />
    </Corner>
  );
}
