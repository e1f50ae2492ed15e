import type { Finding, Level } from '../../../core/setup/finding.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { Hint, Mono } from '../../../ui/Page.tsx';
import { SignList, type Tone } from '../../../ui/SignList.tsx';
import { useWords } from '../../places.tsx';
import { findingWords } from './finding-words.ts';

const signs: Readonly<Record<Level, { icon: IconName; tone: Tone }>> = {
  good: { icon: 'yes', tone: 'good' },
  warning: { icon: 'warning', tone: 'warning' },
  wrong: { icon: 'no', tone: 'danger' },
};

/** What a test found, each with its cure and the setting that it concerns. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  const words = useWords();
  return (
    <SignList
      items={findings.map((found) => {
        const { text, cure } = findingWords(found, words);
        return {
          key: JSON.stringify(found),
          ...signs[found.level],
          text: (
            <>
              {text}
              {cure !== null && <Hint>{cure}</Hint>}
              {cure !== null && found.setting !== null && (
                <Hint>
                  {words.t('setup.finding.setting')} <Mono>{found.setting}</Mono>
                </Hint>
              )}
            </>
          ),
        };
      })}
    />
  );
}
