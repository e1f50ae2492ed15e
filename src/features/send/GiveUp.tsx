import type { Session } from '../../flows/session-commands.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';

/** The way out where finishing can never succeed: a person decides, and is told what may be left behind. */
export function GiveUp({ session }: { session: Session }) {
  const { t } = useWords();
  return (
    <div>
      <LinkButton onPress={() => void session.giveUp()}>{t('send.give_up')}</LinkButton>
      <Hint>{t('send.give_up_hint')}</Hint>
    </div>
  );
}
