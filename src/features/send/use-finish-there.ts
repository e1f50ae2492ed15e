import { useState } from 'react';
import type { Fault } from '../../core/outcome.ts';
import type { Beside, GoneOn } from '../../flows/go-on-at.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { View } from '../../flows/view.ts';
import type { Action } from '../../ui/BottomBar.tsx';
import { faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';

type StoppedView = Extract<View, { kind: 'stopped' }>;

/** The way to the ticket in which the work goes on. `leave`: without linking what was made here. */
export function useFinishThere(
  { closed, nothingHappened, report }: StoppedView,
  session: Session,
): { goOn: Action | null; leave: Action | null; said: string | null } {
  const { t } = useWords();
  const [gone, setGone] = useState<GoneOn>('shown');
  const [made, setMade] = useState<GoneOn | Fault | null>(null);
  // It stays an open question where the link failed.
  const [isBeside, setBeside] = useState(false);
  const id = closed?.next ?? null;
  if (id === null) {
    const make = { label: t('closed.make'), onPress: () => void session.makeFollowUp().then(setMade) };
    const why = made !== null && typeof made === 'object' ? faultWords(made, t).title : null;
    return { goOn: closed?.kind === 'closed' ? make : null, leave: null, said: why };
  }

  const go = async (beside?: Beside) => {
    const end = await session.goOnAt(id, beside);
    setGone(end);
    if (end === 'beside') setBeside(true);
  };
  const key = report.issue?.key ?? '';
  const words = {
    shown: null,
    hidden: t('closed.not_shown', { id: String(id) }),
    failed: isBeside ? t('send.link_unknown', { key }) : t('closed.not_taken', { id }),
    beside: t('closed.beside', { key, id }),
    unsure: t('closed.unsure', { id }),
  };
  const leave = { label: t('closed.go_on', { id }), onPress: () => void go('leave') };
  if (isBeside)
    return {
      goOn: { label: t('closed.link', { key, id }), onPress: () => void go('link') },
      leave,
      said: words[gone],
    };
  if (gone === 'unsure')
    return { goOn: { label: t('closed.look_again'), onPress: () => void go() }, leave, said: words[gone] };
  const label = t(nothingHappened ? 'closed.go_on' : 'closed.finish', { id });
  return { goOn: { label, onPress: () => void go() }, leave: null, said: words[gone] };
}
