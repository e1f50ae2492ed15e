import type { RuleResult } from '../../../core/routing/route-for.ts';
import type { Trial } from '../../../flows/setup/trial.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { Hint, Rule as Line, Stack } from '../../../ui/Page.tsx';
import { SignList } from '../../../ui/SignList.tsx';
import { hindranceText } from '../../destination.ts';
import { usePlaces, useWords, type Words } from '../../places.tsx';
import { Changes } from '../../send/Changes.tsx';
import { Preview } from '../../send/Preview.tsx';
import { conditionWords, whenWords } from '../routes/condition-words.ts';
import { wayDetails, wayHead } from '../routes/route-words.ts';
import { useFoundWords } from './found-words.ts';

type Reader = { locale: string; words: Words; foundWords: ReturnType<typeof useFoundWords> };

/** Why a rule was taken or not, with what the ticket has there. */
function resultWords(
  { rule, state, conditions }: RuleResult,
  place: number,
  { locale, words, foundWords }: Reader,
) {
  const { t } = words;
  const name = rule.name || t('setup.rule.nameless', { place });
  if (state === 'taken') return t('setup.try.taken', { place, name, when: whenWords(rule, locale, words) });
  if (state !== 'fails') return t(`setup.try.${state}`, { place, name });
  const [failed] = conditions.filter(({ holds }) => !holds);
  if (failed === undefined) return t('setup.try.fails', { place, name });
  return t('setup.try.fails_because', {
    place,
    name,
    condition: conditionWords(failed.condition, locale, words),
    found: foundWords(failed),
  });
}

/** Which rule was taken and why, where it goes, and all that would be written. */
export function TrialResult({ trial }: { trial: Trial }) {
  const words = useWords();
  const { t } = words;
  const { locale } = usePlaces();
  const { choice, preview, asked, hindrances, target, severity } = trial;
  const foundWords = useFoundWords(choice.results.flatMap(({ conditions }) => conditions));
  const route = choice.route.kind === 'route' ? choice.route.route : null;
  const details = route === null ? '' : wayDetails(route, words);
  return (
    <Stack $gap={12}>
      <Line />
      <Hint>{`#${trial.ticketId} ${trial.subject}`}</Hint>
      <SignList
        items={[
          ...choice.results.map((result, at) => ({
            key: result.rule.id,
            icon: result.state === 'taken' ? ('yes' as const) : ('medium' as const),
            tone: result.state === 'taken' ? ('good' as const) : ('plain' as const),
            text: resultWords(result, at + 1, { locale, words, foundWords }),
          })),
          ...(choice.rule === null
            ? [
                {
                  key: 'else',
                  icon: route === null ? ('warning' as const) : ('yes' as const),
                  tone: route === null ? ('warning' as const) : ('good' as const),
                  text: t(route === null ? 'setup.try.nowhere' : 'setup.try.else', {
                    target: t(`document.target.${target}`),
                  }),
                },
              ]
            : []),
        ]}
      />
      <Facts
        facts={[
          { name: t('common.target'), value: t(`document.target.${target}`) },
          { name: t('common.severity'), value: t(`document.severity.${severity}`) },
          ...(route === null ? [] : [{ name: t('setup.rule.to'), value: wayHead(route, words) }]),
          ...(details === '' ? [] : [{ name: t('setup.try.with'), value: details }]),
          ...asked.map((field) => ({ name: field.name, value: t('setup.fill.ask') })),
        ]}
      />
      {hindrances.length > 0 && (
        <SignList
          items={hindrances.map((hindrance, at) => ({
            key: `${hindrance.kind} ${at}`,
            icon: 'info' as const,
            text: hindranceText(hindrance, target, t),
          }))}
        />
      )}
      {preview !== null && (
        <>
          <Changes changes={preview.changes} />
          <Preview {...preview} />
        </>
      )}
    </Stack>
  );
}
