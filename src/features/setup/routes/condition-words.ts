import { assertNever } from '../../../core/outcome.ts';
import type { Condition, Rule } from '../../../core/routing/rule.ts';
import type { Words } from '../../places.tsx';

/** The name of a language in the reader's own. */
export function languageName(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const either = (locale: string, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);

/** "Brand is Brambleway or Larkfield". */
export function conditionWords(condition: Condition, locale: string, { t, number }: Words): string {
  const says = (key: 'is' | 'has', subject: string, names: readonly string[]): string =>
    names.length === 0
      ? t('setup.when.unset', { subject })
      : t(`setup.when.${key}`, { subject, values: either(locale, names) });
  switch (condition.kind) {
    case 'target':
      return either(
        locale,
        condition.anyOf.map((each) => t(`document.target.${each}`)),
      );
    case 'severity':
      return says(
        'is',
        t('common.severity'),
        condition.anyOf.map((each) => t(`document.severity.${each}`)),
      );
    case 'tag':
      return says('has', t('setup.subject.tag'), condition.anyOf);
    case 'brand':
    case 'group':
    case 'form':
      return says(
        'is',
        t(`setup.subject.${condition.kind}`),
        condition.anyOf.map(({ name }) => name),
      );
    case 'organization-field':
      return says('is', condition.field || t('setup.subject.organization-field'), condition.anyOf);
    case 'ticket-field':
      return says('is', condition.field.name || t('setup.subject.ticket-field'), condition.anyOf);
    case 'language':
      return says(
        'is',
        t('setup.subject.language'),
        condition.anyOf.map((code) => languageName(locale, code)),
      );
    case 'revenue':
      return t('setup.when.revenue', { amount: number(condition.atLeast) });
    default:
      return assertNever(condition);
  }
}

/** What a rule asks for, as one line. The target stands first, as agents choose it first. */
export function whenWords({ when }: Rule, locale: string, words: Words): string {
  if (when.length === 0) return words.t('setup.when.always');
  const ordered = [
    ...when.filter(({ kind }) => kind === 'target'),
    ...when.filter(({ kind }) => kind !== 'target'),
  ];
  return ordered.map((condition) => conditionWords(condition, locale, words)).join(', ');
}
