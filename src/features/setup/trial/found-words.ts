import { severities, targets } from '../../../core/checklist/target.ts';
import type { Choice } from '../../../core/form-field.ts';
import type { ConditionResult } from '../../../core/routing/holds.ts';
import type { Resource } from '../../../flows/resource.ts';
import { usePlaces, useWords } from '../../places.tsx';
import { type ListRequest, useList } from '../lists.ts';
import { languageName } from '../routes/condition-words.ts';

const nameIn = (list: Resource<readonly Choice[]>, id: string): string =>
  (list.kind === 'ready' ? list.value.find((choice) => choice.id === id)?.name : undefined) ?? id;

/** What a ticket has where a condition asks for something else, in people's words. */
export function useFoundWords(conditions: readonly ConditionResult[]) {
  const { t, list, number } = useWords();
  const { locale } = usePlaces();
  const asks = (kind: ConditionResult['condition']['kind']) =>
    conditions.some(({ condition, holds }) => !holds && condition.kind === kind);
  const wanted = (kind: 'brand' | 'group' | 'form'): ListRequest | null =>
    asks(kind) ? { kind: `${kind}s` } : null;
  const named = {
    brand: useList(wanted('brand')),
    group: useList(wanted('group')),
    form: useList(wanted('form')),
  };
  const wordFor = ({ kind }: ConditionResult['condition'], found: string): string => {
    switch (kind) {
      case 'brand':
      case 'group':
      case 'form':
        return nameIn(named[kind], found);
      case 'target': {
        const target = targets.find((each) => each === found);
        return target === undefined ? found : t(`document.target.${target}`);
      }
      case 'severity': {
        const severity = severities.find((each) => each === found);
        return severity === undefined ? found : t(`document.severity.${severity}`);
      }
      case 'language':
        return languageName(locale, found);
      case 'revenue':
        return number(Number(found));
      default:
        return found;
    }
  };
  return ({ condition, found }: ConditionResult): string =>
    found.length === 0 ? t('setup.try.found_nothing') : list(found.map((each) => wordFor(condition, each)));
}
