import { Callout } from '../../../ui/Callout.tsx';
import { LinkButton } from '../../../ui/Links.tsx';
import { SignList } from '../../../ui/SignList.tsx';
import { faultWords } from '../../fault-words.ts';
import { useWords } from '../../places.tsx';
import type { PartProps } from '../Ready.tsx';
import { problemWords } from '../text/problem-words.ts';
import { TheirChange } from './TheirChange.tsx';

type Props = PartProps & { onShowText(): void };

/** What happened to the settings: saved, not saved, saved by somebody else, or not readable at all. */
export function SavingNotes({ view, setup, onShowText }: Props) {
  const words = useWords();
  const { t, list } = words;
  const { broken, conflict, saving, handEdited } = view;
  return (
    <>
      {broken !== null && (
        <Callout
          kind="warning"
          title={t('setup.broken.title')}
          text={`${problemWords(broken.problem, words)} ${t(`setup.broken.used.${broken.used}`)}`}
        >
          <LinkButton onPress={onShowText}>{t('setup.broken.show')}</LinkButton>
        </Callout>
      )}
      {handEdited.length > 0 && (
        <SignList
          items={[
            {
              key: 'edited',
              icon: 'info',
              text: t('setup.hand_edited', {
                targets: list(handEdited.map((target) => t(`document.target.${target}`))),
              }),
            },
          ]}
        />
      )}
      {conflict !== null && (
        <TheirChange conflict={conflict} onJoin={() => void setup.keepMine()} onTake={setup.takeTheirs} />
      )}
      {saving.kind === 'failed' && (
        <Callout
          kind="warning"
          title={t('setup.save.failed', { fault: faultWords(saving.fault, t).title })}
          text={faultWords(saving.fault, t).text}
          isUrgent
        />
      )}
      {saving.kind === 'invalid' && (
        <Callout
          kind="warning"
          title={t(saving.problem.kind === 'newer' ? 'setup.save.newer' : 'setup.save.invalid')}
          text={problemWords(saving.problem, words)}
          isUrgent
        />
      )}
      {saving.kind === 'cut-off' && (
        <Callout kind="error" title={t('setup.save.cut_off')} text={t('setup.save.cut_off_line')} isUrgent />
      )}
    </>
  );
}
