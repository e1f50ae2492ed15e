import type { ReactNode } from 'react';
import type { Session } from '../flows/session-commands.ts';
import { useT } from '../i18n/context.tsx';
import { LinkButton } from '../ui/Links.tsx';
import type { DraftView } from './draft-view.ts';

/**
 * What was written since the ticket was read, and the way to take it in; undefined without any. It belongs to the end of
 * a screen: nothing may move under what is being read or typed.
 */
export function useNews({ news }: DraftView, session: Session): ReactNode | undefined {
  const t = useT();
  if (news === 0) return undefined;
  return (
    <span role="status">
      {t('common.news', { count: news })}{' '}
      <LinkButton onPress={session.takeNews}>{t('common.update')}</LinkButton>
    </span>
  );
}
