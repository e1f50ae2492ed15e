import { chatChannels, chatSystems } from '../../../core/chat.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { Pair, Stack } from '../../../ui/Page.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useWords } from '../../places.tsx';
import { GroupPick } from './GroupPick.tsx';
import type { PartProps } from './WayForm.tsx';

type ChatOption = { value: string; label: string };

/** As routes name them: a system alone means the target's own channel. One that there is not stays, with its own name. */
function useChatOptions(chosen: string | null): readonly ChatOption[] {
  const { t } = useWords();
  const known = chatSystems.flatMap((name): ChatOption[] => {
    const system = t(`chat.system.${name}`);
    return [
      { value: name, label: t('setup.way.chat_own', { system }) },
      ...chatChannels.map((channel) => ({
        value: `${name}:${channel}`,
        label: t('setup.way.chat_place', { system, channel: t(`chat.channel.${channel}`) }),
      })),
    ];
  });
  const isKnown = chosen === null || known.some(({ value }) => value === chosen);
  return [
    { value: '', label: t('setup.way.none_told') },
    ...known,
    ...(isKnown ? [] : [{ value: chosen, label: chosen }]),
  ];
}

/** What happens to the ticket, and what of it leaves Zendesk. */
export function TicketPart({ way, destination, onChange }: PartProps) {
  const { t } = useWords();
  const isGroup = destination.kind === 'group';
  const chatOptions = useChatOptions(way.chat);
  return (
    <Stack $gap={12}>
      <Pair>
        <SelectField
          label={t('setup.way.status_label')}
          options={[
            { value: '', label: t('setup.way.unchanged') },
            ...(['open', 'pending', 'hold', 'solved'] as const).map((value) => ({
              value,
              label: t(`send.status.${value}`),
            })),
          ]}
          value={way.status ?? ''}
          onChoose={(status) => onChange({ ...way, status: status === '' ? null : status })}
        />
        {!isGroup && (
          <GroupPick
            label={t('setup.way.group_label')}
            value={way.group}
            onPick={(group) => onChange({ ...way, group })}
            none={t('setup.way.unchanged')}
          />
        )}
      </Pair>
      <SelectField
        label={t('setup.way.chat_label')}
        options={chatOptions}
        value={way.chat ?? ''}
        onChoose={(chat) => onChange({ ...way, chat: chat === '' ? null : chat })}
        hint={t('setup.way.chat_hint')}
      />
      {!isGroup && (
        <Stack $gap={4}>
          <CheckField
            label={t('setup.way.mask')}
            hint={t('setup.way.mask_hint')}
            isChecked={way.pii === 'mask'}
            onToggle={() => onChange({ ...way, pii: way.pii === 'mask' ? 'keep' : 'mask' })}
          />
          <CheckField
            label={t('setup.way.minimal_label')}
            hint={t('setup.way.minimal_hint')}
            isChecked={way.detail === 'minimal'}
            onToggle={() => onChange({ ...way, detail: way.detail === 'minimal' ? 'full' : 'minimal' })}
          />
          <CheckField
            label={t('setup.way.full_note_label')}
            isChecked={way.note === 'full'}
            onToggle={() => onChange({ ...way, note: way.note === 'full' ? 'short' : 'full' })}
          />
        </Stack>
      )}
    </Stack>
  );
}
