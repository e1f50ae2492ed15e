import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { PlannedChange } from '../../core/escalation/plan.ts';
import { assertNever } from '../../core/outcome.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { Mono, SectionHead, Small, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { destinationName } from '../destination.ts';
import { useWords, type Words } from '../places.tsx';
import { partHere, WithPart } from '../WithPart.tsx';

function textOf(change: PlannedChange, { t }: Words): ReactNode {
  switch (change.kind) {
    case 'issue':
      return t(change.detail === 'minimal' ? 'send.change_issue_minimal' : 'send.change_issue', {
        project: destinationName(change.destination, t),
      });
    case 'note':
      return t(change.full ? 'send.change_note_full' : 'send.change_note', { count: change.lines });
    case 'status': {
      const { from, to } = change;
      return t('send.change_status', { from: t(`send.status.${from}`), to: t(`send.status.${to}`) });
    }
    case 'group':
      return t('send.change_group', { from: change.from ?? t('send.no_group'), to: change.to });
    case 'tag':
      return (
        <WithPart
          text={t('send.change_tag', { tag: partHere, count: change.fields })}
          part={<Mono>{change.tag}</Mono>}
        />
      );
    case 'chat': {
      const { system, channel } = change.place;
      return t('send.change_chat', {
        system: t(`chat.system.${system}`),
        channel: t(`chat.channel.${channel}`),
      });
    }
    default:
      return assertNever(change);
  }
}

const icons: Readonly<Record<PlannedChange['kind'], IconName>> = {
  issue: 'create',
  note: 'note',
  status: 'change',
  group: 'group',
  tag: 'tag',
  chat: 'speech',
};

const Left = styled(Small)`
  display: block;
`;

/** Everything that sending will change, and what it leaves alone. */
export function Changes({ changes }: { changes: readonly PlannedChange[] }) {
  const words = useWords();
  const { t, list } = words;
  const changed = changes.map(({ kind }) => kind);
  const stays = (['priority', 'assignee', 'group', 'status'] as const).filter(
    (each) =>
      // Zendesk may take the assignee away when the group changes.
      !(changed.includes('group') && (each === 'group' || each === 'assignee')) &&
      !(each === 'status' && changed.includes('status')),
  );
  const names = list(stays.map((each) => t(`send.stay.${each}`)));
  return (
    <Stack $gap={8}>
      <SectionHead>{t('send.will_change')}</SectionHead>
      <SignList
        items={[
          ...changes.map((change) => ({
            key: change.kind,
            icon: icons[change.kind],
            text: textOf(change, words),
          })),
          {
            key: 'stays',
            text: (
              <Left>{t('send.stays', { list: names.charAt(0).toLocaleUpperCase() + names.slice(1) })}</Left>
            ),
          },
        ]}
      />
    </Stack>
  );
}
