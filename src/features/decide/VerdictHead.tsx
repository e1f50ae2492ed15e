import type { Decision } from '../../flows/view.ts';
import { Head } from '../../ui/Head.tsx';
import { Sentence, Stack } from '../../ui/Page.tsx';
import { SteadyText } from '../../ui/SteadyText.tsx';
import { useWords } from '../places.tsx';
import { mostReasons, verdictSentences } from './reasons.ts';

/** What the answers say, and why: a head and a sentence. */
export function VerdictHead({ decision, takesFocus }: { decision: Decision; takesFocus: boolean }) {
  const words = useWords();
  const { head, text } = verdictSentences(decision, words);
  return (
    <Stack $gap={4}>
      <Head takesFocus={takesFocus}>{head}</Head>
      <SteadyText aria-live="polite" lines={4} most={mostReasons} text={text}>
        {(most) => <Sentence>{verdictSentences(decision, words, most).text}</Sentence>}
      </SteadyText>
    </Stack>
  );
}
