import { useEffect, useState } from 'react';
import type { OftenReturned as Often } from '../../../core/escalation/past-returns.ts';
import type { Session } from '../../../flows/session-commands.ts';
import type { View } from '../../../flows/view.ts';
import { Hint } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';

type Props = { view: Extract<View, { kind: 'draft' }>; session: Session };

/** What this team sent earlier escalations back for: worth a look before it happens again. */
export function OftenReturned({ view: { route, decision }, session }: Props) {
  const { t } = useWords();
  const [often, setOften] = useState<readonly Often[]>([]);
  const destination = route.kind === 'route' ? route.route.destination : null;
  const name = JSON.stringify(destination);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each destination, by what it is.
  useEffect(() => {
    let isGone = false;
    if (destination !== null)
      void session.readOftenReturned(destination).then((found) => {
        if (!isGone) setOften(found);
      });
    return () => {
      isGone = true;
    };
  }, [session, name]);
  const target = t(`document.target.${decision.target}`);
  return (
    <>
      {often.map(({ lack, count, of }) => (
        <Hint key={lack}>{t('brief.often_returned', { target, count, of, field: t(`field.${lack}`) })}</Hint>
      ))}
    </>
  );
}
