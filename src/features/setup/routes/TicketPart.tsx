import { CheckField } from '../../../ui/CheckField.tsx';
import { Pair, Stack } from '../../../ui/Page.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useWords } from '../../places.tsx';
import { chatName, chatOptions } from '../chat-names.ts';
import { GroupPick } from './GroupPick.tsx';
import type { PartProps } from './WayForm.tsx';

/** What happens to the ticket, and what of it leaves Zendesk. */
export function TicketPart({ way, destination, onChange }: PartProps) {
  const { t } = useWords();
  const isGroup = destination.kind === 'group';
  const known = chatOptions(t);
  const { chat } = way;
  const isKnown = chat === null || known.some(({ value }) => value === chat);
  const channels = isKnown ? known : [...known, { value: chat, label: chatName(chat, t) }];
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
        options={[{ value: '', label: t('setup.way.none_told') }, ...channels]}
        value={way.chat ?? ''}
        onChoose={(chat) => onChange({ ...way, chat: chat === '' ? null : chat })}
        hint={t('setup.way.chat_hint')}
      />
      {!isGroup && (
        <Stack $gap={4}>
          <SelectField
            label={t('setup.way.pii')}
            hint={t('setup.way.pii_hint')}
            options={(['', 'mask', 'keep'] as const).map((value) => ({
              value,
              label: t(`setup.way.pii_${value || 'usual'}`),
            }))}
            value={way.pii ?? ''}
            onChoose={(pii) => onChange({ ...way, pii: pii === '' ? null : pii })}
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
