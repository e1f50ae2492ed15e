import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { Session } from '../flows/session-commands.ts';
import { useLaterTexts, useT } from '../i18n/context.tsx';
import { Callout } from '../ui/Callout.tsx';

const Both = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;

  > * {
    flex: 1 1 auto;
  }
`;

/** The same agent has typed something else in another tab: which of both goes on is theirs to say. */
export function RivalNotice({ session }: { session: Session }) {
  useLaterTexts();
  const t = useT();
  return (
    <div role="status">
      <Callout kind="warning" title={t('rival.head')} text={t('rival.text')}>
        <Both>
          <Button size="small" onClick={session.takeRival}>
            {t('rival.take')}
          </Button>
          <Button size="small" onClick={session.keepMine}>
            {t('rival.keep')}
          </Button>
        </Both>
      </Callout>
    </div>
  );
}
