import { useSyncExternalStore } from 'react';
import type { ChatRefusal } from '../../../core/chat.ts';
import type { ChatTeller, ChatView } from '../../../flows/after/tell-chat.ts';
import type { Translate } from '../../../i18n/translator.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { LinkButton } from '../../../ui/Links.tsx';
import { Hint } from '../../../ui/Page.tsx';
import { SignList, type Tone } from '../../../ui/SignList.tsx';
import { useWords } from '../../places.tsx';

type Said = { icon: IconName; tone: Tone; text: string; why?: string; action?: string };

function saidOf(view: Exclude<ChatView, { kind: 'none' }>, t: Translate): Said {
  const { place, named } = view.letter;
  if (place === null) return { icon: 'warning', tone: 'warning', text: t('chat.no_place', { named }) };
  const system = t(`chat.system.${place.system}`);
  const values = { system, channel: t(`chat.channel.${place.channel}`) };
  const because = (refusal: ChatRefusal) =>
    t(`chat.because.${refusal}`, { system, setting: `chat_${place.channel}` });
  if (view.kind === 'due') {
    return { icon: 'unreachable', tone: 'warning', text: t('chat.due', values), action: t('chat.post') };
  }
  if (view.kind !== 'told') return { icon: 'speech', tone: 'plain', text: t('chat.running', values) };
  switch (view.how.kind) {
    case 'posted':
      return { icon: 'yes', tone: 'good', text: t('chat.posted', values) };
    case 'unknown':
      return {
        icon: 'unsure',
        tone: 'warning',
        text: t('chat.unknown', values),
        action: t('chat.post_again'),
      };
    case 'refused':
      return {
        icon: 'warning',
        tone: 'warning',
        text: t('chat.refused', values),
        why: because(view.how.because),
        action: t('chat.again'),
      };
  }
}

/** Whether the team's channel was told (N1), and the way on where it was not. */
export function ChatLine({ chat, isFresh }: { chat: ChatTeller; isFresh: boolean }) {
  const { t } = useWords();
  const view = useSyncExternalStore(chat.subscribe, chat.view);
  const isOver = view.kind === 'told' && view.how.kind === 'posted';
  if (view.kind === 'none' || (isOver && !isFresh)) return null;
  const { icon, tone, text, why, action } = saidOf(view, t);
  const line = (
    <div role="status">
      {text} {why}{' '}
      {action !== undefined && <LinkButton onPress={() => void chat.post()}>{action}</LinkButton>}
      {view.kind === 'told' && view.how.kind === 'refused' && view.how.detail !== '' && (
        <Hint>{view.how.detail}</Hint>
      )}
    </div>
  );
  return <SignList items={[{ key: 'chat', icon, tone, text: line }]} />;
}
