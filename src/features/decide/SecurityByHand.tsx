import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { ByHand } from '../../flows/view.ts';
import { Callout } from '../../ui/Callout.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint } from '../../ui/Page.tsx';
import { destinationName } from '../destination.ts';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { useSecurityText } from './use-security-text.ts';

/** The way to Security from where Baton cannot send: the text and the address, at once (playbook T4). */
export function SecurityByHand({ byHand: { url, destination, draft } }: { byHand: ByHand }) {
  const { t } = useWords();
  const { state, copy } = useCopy();
  const textOf = useSecurityText();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <LinkButton onPress={() => setOpen(true)}>{t('security.this_is')}</LinkButton>;
  const address =
    destination === null ? [] : [t('security.address', { destination: destinationName(destination, t) })];
  const text =
    draft === null
      ? [t('security.head'), t('security.ticket', { url }), ...address].join('\n')
      : textOf(draft);
  return (
    <>
      <Callout kind="error" isUrgent title={t('security.head')} text={t('security.by_hand')}>
        <Button size="small" isPrimary isDanger isStretched onClick={() => copy(text)}>
          {t('security.copy')}
        </Button>
      </Callout>
      <Hint role="status">
        {state === 'copied' && t('security.copied')}
        {state === 'refused' && t('common.not_copied')}
      </Hint>
    </>
  );
}
