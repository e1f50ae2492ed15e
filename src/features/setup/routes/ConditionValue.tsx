import { severities, targets } from '../../../core/checklist/target.ts';
import type { Choice } from '../../../core/form-field.ts';
import { assertNever } from '../../../core/outcome.ts';
import type { Condition } from '../../../core/routing/rule.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { LineField } from '../../../ui/LineField.tsx';
import { Pair, Stack } from '../../../ui/Page.tsx';
import { usePlaces, useWords } from '../../places.tsx';
import { ListPick, ListPicks } from '../ListPick.tsx';
import { languageName } from './condition-words.ts';

/** Those that customers of English-speaking and European companies mostly write in; others are typed. */
const languages = 'en de fr es pt it nl pl sv da nb fi cs hu ro tr el ru uk ar he hi ja ko zh'.split(' ');

const asChoices = (texts: readonly string[]): readonly Choice[] =>
  texts.map((text) => ({ id: text, name: text }));
const idsOf = (choices: readonly Choice[]): readonly string[] => choices.map(({ id }) => id);

type OfProps<Value extends string> = {
  all: readonly Value[];
  chosen: readonly Value[];
  nameOf(value: Value): string;
  onChoose(chosen: readonly Value[]): void;
};

function Few<Value extends string>({ all, chosen, nameOf, onChoose }: OfProps<Value>) {
  return (
    <Pair>
      {all.map((value) => (
        <CheckField
          key={value}
          label={nameOf(value)}
          isChecked={chosen.includes(value)}
          onToggle={() =>
            onChoose(all.filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each))))
          }
        />
      ))}
    </Pair>
  );
}

type Props = { condition: Condition; onChange(condition: Condition): void };

/** What a condition looks for. */
export function ConditionValue({ condition, onChange }: Props) {
  const { t } = useWords();
  const { locale } = usePlaces();
  switch (condition.kind) {
    case 'target':
      return (
        <Few
          all={targets}
          chosen={condition.anyOf}
          nameOf={(target) => t(`document.target.${target}`)}
          onChoose={(anyOf) => onChange({ ...condition, anyOf })}
        />
      );
    case 'severity':
      return (
        <Few
          all={severities}
          chosen={condition.anyOf}
          nameOf={(severity) => t(`document.severity.${severity}`)}
          onChoose={(anyOf) => onChange({ ...condition, anyOf })}
        />
      );
    case 'tag':
      return (
        <ListPicks
          label={t('setup.value.tags')}
          list={null}
          options={[]}
          isFree
          chosen={asChoices(condition.anyOf)}
          onChoose={(chosen) =>
            onChange({ ...condition, anyOf: idsOf(chosen).flatMap((text) => text.split(/[\s,]+/)) })
          }
        />
      );
    case 'brand':
    case 'group':
    case 'form':
      return (
        <ListPicks
          label={t(`setup.subject.${condition.kind}`)}
          list={{ kind: `${condition.kind}s` }}
          chosen={condition.anyOf}
          onChoose={(anyOf) => onChange({ ...condition, anyOf })}
        />
      );
    case 'language':
      return (
        <ListPicks
          label={t('setup.value.languages')}
          list={null}
          options={languages.map((id) => ({ id, name: languageName(locale, id) }))}
          isFree
          chosen={condition.anyOf.map((id) => ({ id, name: languageName(locale, id) }))}
          onChoose={(chosen) => onChange({ ...condition, anyOf: idsOf(chosen) })}
        />
      );
    case 'organization-field':
      return (
        <Stack $gap={8}>
          <ListPick
            label={t('setup.value.organization_field')}
            list={{ kind: 'organization-fields' }}
            value={condition.field === '' ? null : { id: condition.field, name: condition.field }}
            onPick={(field) => onChange({ ...condition, field: field?.id ?? '', anyOf: [] })}
          />
          <ListPicks
            label={t('setup.value.values')}
            list={
              condition.field === '' ? null : { kind: 'organization-field-options', field: condition.field }
            }
            isFree
            chosen={asChoices(condition.anyOf)}
            onChoose={(chosen) => onChange({ ...condition, anyOf: idsOf(chosen) })}
          />
        </Stack>
      );
    case 'ticket-field':
      return (
        <Stack $gap={8}>
          <ListPick
            label={t('setup.value.ticket_field')}
            list={{ kind: 'ticket-fields' }}
            value={condition.field.id === '' ? null : condition.field}
            onPick={(field) => onChange({ ...condition, field: field ?? { id: '', name: '' }, anyOf: [] })}
          />
          <ListPicks
            label={t('setup.value.values')}
            list={
              condition.field.id === '' ? null : { kind: 'ticket-field-options', field: condition.field.id }
            }
            isFree
            chosen={asChoices(condition.anyOf)}
            onChoose={(chosen) => onChange({ ...condition, anyOf: idsOf(chosen) })}
          />
        </Stack>
      );
    case 'revenue':
      return (
        <LineField
          label={t('setup.value.revenue')}
          inputMode="numeric"
          value={condition.atLeast === 0 ? '' : String(condition.atLeast)}
          onType={(text) => onChange({ ...condition, atLeast: Number(text.replace(/\D/g, '')) })}
        />
      );
    default:
      return assertNever(condition);
  }
}
