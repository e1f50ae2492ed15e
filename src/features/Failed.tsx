import type { Fault } from '../core/outcome.ts';
import type { Session } from '../flows/session-commands.ts';
import type { ByHand } from '../flows/view.ts';
import { BottomBar } from '../ui/BottomBar.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Page, Stack } from '../ui/Page.tsx';
import { SecurityByHand } from './decide/SecurityByHand.tsx';
import { faultWords } from './fault-words.ts';
import { useWords } from './places.tsx';
import { useCopyDetails } from './use-copy-details.ts';
import { useCountdown } from './use-countdown.ts';

type Props = { fault: Fault; security: ByHand; session: Session };

/** The ticket could not be read. */
export function Failed({ fault, security, session }: Props) {
  const { t } = useWords();
  const { state, copyDetails } = useCopyDetails(fault);
  const seconds = useCountdown(fault.kind === 'limited' ? fault.until : null);
  const { title, text } = faultWords(fault, t);
  return (
    <>
      <Page $beginsWithBox>
        <Stack>
          <Callout kind="warning" title={title} text={text} isUrgent />
          <SecurityByHand byHand={security} />
        </Stack>
      </Page>
      <BottomBar
        secondary={{
          label: t(state === 'copied' ? 'common.copied' : 'send.copy_details'),
          onPress: () => copyDetails(title, text),
        }}
        primary={{
          label: seconds > 0 ? t('common.try_again_in', { seconds }) : t('common.try_again'),
          onPress: session.open,
          isDisabled: seconds > 0,
        }}
      />
    </>
  );
}
