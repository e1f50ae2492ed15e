import { assertNever } from '../../core/outcome.ts';
import type { Evidence } from '../../core/reading/evidence.ts';
import { Hint, Sentence, Stack } from '../../ui/Page.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { useWords, type Words } from '../places.tsx';
import { sourceText } from './describe.ts';
import { excerptOf } from './excerpt.ts';

const visibility = (isPublic: boolean, { t }: Words) =>
  t(isPublic ? 'common.public_reply' : 'common.internal_note');

function distance({ breachAt, stage }: Extract<Evidence, { kind: 'clock' }>, { t, duration, now }: Words) {
  if (breachAt === null || stage !== 'active') return null;
  const left = breachAt - now();
  return t(left <= 0 ? 'common.clock_late' : 'common.clock_ahead', { duration: duration(Math.abs(left)) });
}

/** A figure of the organization reads as one; what only looks like one (a ticket's number) stays as it is. */
const valueText = ({ of, value }: Extract<Evidence, { kind: 'field' }>, { number }: Words): string =>
  of === 'organization' && /^-?\d+(\.\d+)?$/.test(value) ? number(Number(value)) : value;

function Source({ evidence }: { evidence: Evidence }) {
  const words = useWords();
  switch (evidence.kind) {
    case 'quote': {
      const { author, at, public: isPublic, text, span } = evidence;
      const source = { author, visibility: visibility(isPublic, words), at: words.when(at) };
      return (
        <Stack $gap={8}>
          <Quote {...excerptOf(text, span)} />
          <Hint>{words.t('common.quote_source', source)}</Hint>
        </Stack>
      );
    }
    case 'message': {
      const { author, at, public: isPublic } = evidence;
      const source = { author, visibility: visibility(isPublic, words), at: words.when(at) };
      return <Hint>{words.t('common.quote_source', source)}</Hint>;
    }
    case 'clock':
      return (
        <div>
          <Sentence>{sourceText(evidence, words)}</Sentence>
          <Hint>{distance(evidence, words)}</Hint>
        </div>
      );
    case 'field':
      return (
        <div>
          <Sentence>{valueText(evidence, words)}</Sentence>
          <Hint>{sourceText(evidence, words)}</Hint>
        </div>
      );
    case 'target':
      return <Hint>{words.t('common.from_target_text')}</Hint>;
    default:
      return assertNever(evidence);
  }
}

/** A message is named once, however many files or notes of it were read. */
const keyOf = (evidence: Evidence): string => {
  switch (evidence.kind) {
    case 'quote':
    case 'message':
      return evidence.messageId;
    case 'clock':
      return evidence.metric;
    case 'field':
      return `${evidence.of}.${evidence.name}`;
    case 'target':
      return evidence.kind;
    default:
      return assertNever(evidence);
  }
};

/** Everything that a finding rests on, opened. */
export function Sources({ evidence }: { evidence: readonly Evidence[] }) {
  const once = evidence.filter(
    (each, at) => evidence.findIndex((other) => keyOf(other) === keyOf(each)) === at,
  );
  return (
    <Stack $gap={12}>
      {once.map((each) => (
        <Source key={keyOf(each)} evidence={each} />
      ))}
    </Stack>
  );
}
