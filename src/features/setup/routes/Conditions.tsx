import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { assertNever } from '../../../core/outcome.ts';
import type { Condition } from '../../../core/routing/rule.ts';
import { color } from '../../../ui/color.ts';
import { LinkButton } from '../../../ui/Links.tsx';
import { Ends, Hint, Stack } from '../../../ui/Page.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useWords } from '../../places.tsx';
import { ConditionValue } from './ConditionValue.tsx';

type Kind = Condition['kind'];

const kinds: readonly Kind[] = [
  'target',
  'severity',
  'tag',
  'group',
  'brand',
  'form',
  'ticket-field',
  'organization-field',
  'language',
  'revenue',
];

/** Of these a rule can ask twice, about two fields. */
const repeatable: readonly Kind[] = ['ticket-field', 'organization-field'];

function blank(kind: Kind): Condition {
  switch (kind) {
    case 'organization-field':
      return { kind, field: '', anyOf: [] };
    case 'ticket-field':
      return { kind, field: { id: '', name: '' }, anyOf: [] };
    case 'revenue':
      return { kind, atLeast: 0 };
    case 'brand':
    case 'group':
    case 'form':
    case 'tag':
    case 'language':
    case 'severity':
    case 'target':
      return { kind, anyOf: [] };
    default:
      return assertNever(kind);
  }
}

const Item = styled.fieldset`
  min-width: 0;
  padding: 8px 0 8px 12px;
  border-left: 2px solid ${color('border.default')};
`;

const Name = styled.legend`
  float: left;
  padding: 0;
  font-size: 12px;
  font-weight: 600;
  line-height: 24px;
`;

const Value = styled.div`
  clear: both;
`;

type Props = { when: readonly Condition[]; onChange(when: readonly Condition[]): void };

/** What has to hold before a rule applies. All of them, each with any of its values. */
export function Conditions({ when, onChange }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    // The new one is the last; its first field is what comes next.
    if (added > 0)
      list.current?.querySelector<HTMLElement>(':scope > fieldset:last-of-type :is(input, select)')?.focus();
  }, [added]);
  const free = kinds.filter(
    (kind) => repeatable.includes(kind) || !when.some((condition) => condition.kind === kind),
  );
  return (
    <Stack $gap={12} ref={list}>
      {when.length > 1 && <Hint>{t('setup.when.all')}</Hint>}
      {when.map((condition, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no id, and two may be the same
        <Item key={at}>
          <Name>{t(`setup.subject.${condition.kind}`)}</Name>
          <Ends>
            <span />
            <LinkButton
              label={t('setup.when.remove_one', { name: t(`setup.subject.${condition.kind}`) })}
              onPress={() => onChange(when.filter((_, index) => index !== at))}
            >
              {t('setup.when.remove')}
            </LinkButton>
          </Ends>
          <Value>
            <ConditionValue
              condition={condition}
              onChange={(next) => onChange(when.map((each, index) => (index === at ? next : each)))}
            />
          </Value>
        </Item>
      ))}
      <SelectField
        label={t('setup.when.add')}
        options={[
          { value: '', label: t('setup.when.add_choose') },
          ...free.map((kind) => ({ value: kind, label: t(`setup.subject.${kind}`) })),
        ]}
        value=""
        onChoose={(kind) => {
          if (kind === '') return;
          onChange([...when, blank(kind)]);
          setAdded(added + 1);
        }}
      />
    </Stack>
  );
}
