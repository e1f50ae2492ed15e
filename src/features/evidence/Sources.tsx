import { groupBy } from '../../core/group-by.ts';
import { assertNever } from '../../core/outcome.ts';
import type { Evidence } from '../../core/reading/evidence.ts';
import { OutLink } from '../../ui/Links.tsx';
import { Hint, Sentence, Stack } from '../../ui/Page.tsx';
import { useWords, type Words } from '../places.tsx';
import { originOf, sourceText } from './describe.ts';
import { MessageSource } from './MessageSource.tsx';

function distance({ breachAt, stage }: Extract<Evidence, { kind: 'clock' }>, { t, duration, now }: Words) {
  if (breachAt === null || stage !== 'active') return null;
  const left = breachAt - now();
  return t(left <= 0 ? 'common.clock_late' : 'common.clock_ahead', { duration: duration(Math.abs(left)) });
}

/** A figure of the organization reads as one; what only looks like one (a ticket's number) stays as it is. */
const valueText = ({ of, value }: Extract<Evidence, { kind: 'field' }>, { number }: Words): string =>
  of === 'organization' && /^-?\d+(\.\d+)?$/.test(value) ? number(Number(value)) : value;

type Props = { evidence: readonly [Evidence, ...Evidence[]] };

/** All evidence of one origin: a message is shown once, however much of it is quoted. */
function Source({ evidence }: Props) {
  const words = useWords();
  const [first] = evidence;
  switch (first.kind) {
    case 'quote':
    case 'message':
      return <MessageSource message={first} quotes={evidence.filter((each) => each.kind === 'quote')} />;
    case 'clock':
      return (
        <div>
          <Sentence>{sourceText(first, words)}</Sentence>
          <Hint>{distance(first, words)}</Hint>
        </div>
      );
    case 'field':
      return (
        <div>
          <Sentence>{valueText(first, words)}</Sentence>
          <Hint>{sourceText(first, words)}</Hint>
        </div>
      );
    case 'tickets':
    case 'articles':
      return (
        <Stack $gap={4}>
          {first.items.map(({ name, url }) => (
            <OutLink key={url} href={url} label={words.t('common.new_tab', { name })}>
              {name}
            </OutLink>
          ))}
        </Stack>
      );
    case 'reopened':
    case 'metric':
    case 'age':
      return <Sentence>{sourceText(first, words)}</Sentence>;
    case 'target':
      return <Hint>{words.t('common.from_target_text')}</Hint>;
    default:
      return assertNever(first);
  }
}

/** Nobody reads more of them; what is beyond is counted. */
const most = 12;

/** Everything that a finding rests on, opened. */
export function Sources({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useWords();
  const origins = [...groupBy(evidence, originOf)];
  return (
    <Stack $gap={12}>
      {origins
        .slice(0, most)
        .map(([origin, [first, ...others]]) =>
          first === undefined ? null : <Source key={origin} evidence={[first, ...others]} />,
        )}
      {origins.length > most && <Hint>{t('common.and_more', { count: origins.length - most })}</Hint>}
    </Stack>
  );
}
