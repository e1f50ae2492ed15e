import type { EventKind } from '../../core/escalation/event.ts';
import type { FollowUp, FollowView } from '../../flows/follow/follow-view.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';
import type { DeedName } from './deed-forms.ts';

const names: Readonly<Partial<Record<EventKind, DeedName>>> = {
  checked: 'check',
  told: 'tell',
  severity: 'severity',
  added: 'add',
  returned: 'return',
  answered: 'answer',
  'handed-over': 'offer',
  accepted: 'accept',
  ended: 'end',
};

type Props = { followUp: FollowUp; view: FollowView };

/** What went wrong, or was left half-way, and the way on. */
export function Unfinished({ followUp, view: { deed, unfinished } }: Props) {
  const { t, when } = useWords();
  const lines = [];
  if (deed.kind === 'stopped') {
    const { title, text } = faultWords(deed.fault, t);
    const key = deed.nothingHappened ? 'follow.deed_failed' : 'follow.deed_open';
    lines.push({
      key: 'stopped',
      icon: 'warning' as const,
      tone: 'warning' as const,
      text: (
        <span role="alert">
          <strong>{t(key, { fault: title })}</strong> {text}
        </span>
      ),
    });
  }
  if (unfinished !== null) {
    const { doing, canFinish, isRunning, isOnTicket } = unfinished;
    const name = names[doing.kind];
    const values = {
      name: doing.by.name,
      deed: name === undefined ? '' : t(`follow.deed.${name}`),
      at: when(doing.at),
    };
    lines.push({
      key: 'unfinished',
      icon: 'unreachable' as const,
      tone: 'warning' as const,
      text: (
        <>
          {t(
            `follow.${isRunning ? 'unfinished_running' : isOnTicket ? 'unfinished' : 'unfinished_here'}`,
            values,
          )}{' '}
          {canFinish && (
            <LinkButton onPress={() => void followUp.finish()}>{t('follow.deed_finish')}</LinkButton>
          )}{' '}
          {!isRunning && (
            <LinkButton onPress={() => void followUp.giveUp()}>
              {t(isOnTicket ? 'follow.deed_give_up' : 'follow.deed_drop')}
            </LinkButton>
          )}
        </>
      ),
    });
  }
  return lines.length === 0 ? null : <SignList items={lines} />;
}
