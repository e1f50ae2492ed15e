import styled from 'styled-components';
import type { Session } from '../flows/session-commands.ts';
import { useT } from '../i18n/context.tsx';
import { color } from '../ui/color.ts';
import { Icon } from '../ui/Icon.tsx';
import { LinkButton } from '../ui/Links.tsx';

const Line = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
  color: ${color('foreground.subtle')};
`;

/** Open to every agent at any time, whatever else is answered (playbook T4). */
export function SecurityLink({ session }: { session: Session }) {
  const t = useT();
  return (
    <Line>
      <Icon name="shield" />
      <LinkButton onPress={() => session.answer('E3d', 'yes')}>{t('security.this_is')}</LinkButton>
    </Line>
  );
}
