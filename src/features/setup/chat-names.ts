import { type ChatPlace, chatChannels, chatSystems } from '../../core/chat.ts';
import type { Translate } from '../../i18n/translator.ts';

/** "Slack: Engineering". */
export const placeName = ({ system, channel }: ChatPlace, t: Translate): string =>
  t('setup.way.chat_place', { system: t(`chat.system.${system}`), channel: t(`chat.channel.${channel}`) });

/** Everything that a route can name in `chat`: a system alone means the target's own channel. */
export const chatOptions = (t: Translate): readonly { value: string; label: string }[] =>
  chatSystems.flatMap((system) => [
    { value: system, label: t('setup.way.chat_own', { system: t(`chat.system.${system}`) }) },
    ...chatChannels.map((channel) => ({
      value: `${system}:${channel}`,
      label: placeName({ system, channel }, t),
    })),
  ]);

/** What a route names, in words; what is none stays as it was written. */
export const chatName = (named: string, t: Translate): string =>
  chatOptions(t).find(({ value }) => value === named)?.label ?? named;
