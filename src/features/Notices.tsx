import { Spinner } from '@zendeskgarden/react-loaders';
import styled from 'styled-components';
import type { Session } from '../flows/session-commands.ts';
import { useT } from '../i18n/context.tsx';
import { Callout } from '../ui/Callout.tsx';
import { LinkButton } from '../ui/Links.tsx';
import { Small } from '../ui/Page.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';
import type { DraftView } from './draft-view.ts';

const Line = styled(Small)`
  display: flex;
  align-items: center;
  gap: 8px;
`;

type Props = { view: DraftView; session: Session };

/** What has to be known before typing: that nothing can be written or is kept, and that not everything is read. */
export function Notices({ view, session }: Props) {
  const t = useT();
  return (
    <>
      <ClosedNotice view={view} session={session} />
      {view.hindrances.some(({ kind }) => kind === 'read-only') && (
        <Callout kind="warning" title={t('closed.read_only')} text={t('closed.read_only_text')} />
      )}
      {!view.isKept && (
        <Callout kind="warning" title={t('common.not_kept')} text={t('common.not_kept_text')} />
      )}
      {view.conversation === 'partial' && (
        <Line role="status">
          <Spinner size="12" delayMS={0} aria-hidden="true" />
          {t('common.older_arriving')}
        </Line>
      )}
      {view.conversation === 'broken' && (
        <Line as="div" role="status">
          <span>
            {t('common.older_broken')} <LinkButton onPress={session.open}>{t('common.try_again')}</LinkButton>
          </span>
        </Line>
      )}
    </>
  );
}
