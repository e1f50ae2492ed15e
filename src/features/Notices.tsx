import { Spinner } from '@zendeskgarden/react-loaders';
import { Suspense, useState } from 'react';
import styled from 'styled-components';
import { isFinal } from '../flows/hindrances.ts';
import type { Session } from '../flows/session-commands.ts';
import { Callout } from '../ui/Callout.tsx';
import { LinkButton } from '../ui/Links.tsx';
import { Small } from '../ui/Page.tsx';
import type { DraftView } from './draft-view.ts';
import { LazyBarredNotice, LazyRivalNotice } from './lazy-notice.ts';
import { useWords } from './places.tsx';

const Line = styled(Small)`
  display: flex;
  align-items: center;
  gap: 8px;
`;

/** As high with each of its texts: what stands below keeps its place when everything has arrived. */
const Arriving = styled(Line)`
  min-height: 32px;
`;

type Props = { view: DraftView; session: Session };

/** What has to be known before typing: that nothing can be written or is kept, and that not everything is read. */
export function Notices({ view, session }: Props) {
  const { t, when } = useWords();
  const { again } = view;
  const isArriving = view.conversation === 'partial';
  const [hasWaited, setWaited] = useState(isArriving);
  if (isArriving && !hasWaited) setWaited(true);
  const count = view.case.messages.length;
  return (
    <>
      {view.hindrances.some(isFinal) && (
        <Suspense>
          <LazyBarredNotice view={view} session={session} />
        </Suspense>
      )}
      {!view.isKept && (
        <Callout kind="warning" title={t('common.not_kept')} text={t('common.not_kept_text')} />
      )}
      {view.hasRival && (
        <Suspense>
          <LazyRivalNotice session={session} />
        </Suspense>
      )}
      {again !== null && <Line as="div">{t('common.again', { count: again.news, at: when(again.at) })}</Line>}
      {isArriving && (
        <Arriving as="div">
          <Spinner size="12" delayMS={0} aria-hidden="true" />
          <span>
            <span role="status">{t('common.older_arriving')}</span>{' '}
            {/* Read when wished, and not told anew with every page. */}
            {t('common.read_so_far', { count })}
          </span>
        </Arriving>
      )}
      {hasWaited && view.conversation === 'complete' && (
        <Arriving as="div">{t('common.all_read', { count })}</Arriving>
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
