import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { severities, targets } from '../../core/checklist/target.ts';
import { noFilter } from '../../core/escalation/board-filter.ts';
import { sortKeys } from '../../core/escalation/board-order.ts';
import type { Board, ReadyBoard } from '../../flows/board/board-view.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { usePlaces, useWords } from '../places.tsx';
import { NarrowOnly } from './layout.ts';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;

  > label,
  > div {
    min-width: 0;
  }
`;

const Text = styled(Field)`
  flex: 1 1 220px;
  max-width: 320px;
`;

const Short = styled(Field)`
  flex: 0 1 auto;
`;

const End = styled.div`
  flex: 1 0 auto;
  text-align: end;
`;

type ChoiceProps<Value> = {
  name: string;
  all: string;
  options: readonly { value: Value; text: string }[];
  value: Value | null;
  onChoose(value: Value | null): void;
};

function Choice<Value extends string | number>({ name, all, options, value, onChoose }: ChoiceProps<Value>) {
  return (
    <Short>
      <Field.Label hidden>{name}</Field.Label>
      <Select
        isCompact
        value={value ?? ''}
        onChange={(event) =>
          onChoose(options.find((each) => String(each.value) === event.target.value)?.value ?? null)
        }
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Short>
  );
}

function SortChoice({ view, board }: { view: ReadyBoard; board: Board }) {
  const { t } = useWords();
  const { by, isDescending } = view.sorting;
  return (
    <NarrowOnly>
      <Field>
        <Field.Label hidden>{t('board.sort.name')}</Field.Label>
        <Select
          isCompact
          value={by}
          onChange={(event) => {
            const key = sortKeys.find((each) => each === event.target.value);
            if (key !== undefined) board.sort({ by: key, isDescending: false });
          }}
        >
          {sortKeys.map((key) => (
            <option key={key} value={key}>
              {t('board.sort.name')}: {t(`board.sort.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      <LinkButton onPress={() => board.sort({ by, isDescending: !isDescending })}>
        {t('board.sort.direction')}
      </LinkButton>
    </NarrowOnly>
  );
}

type Props = { view: ReadyBoard; board: Board; children: ReactNode };

/** Narrows the rows down. What is chosen here changes neither the figures above nor what is read. */
export function Filters({ view, board, children }: Props) {
  const { t } = useWords();
  const { agentId } = usePlaces();
  const { filter, owners, shown, counts } = view;
  const mine = owners.find(({ id }) => id === agentId)?.rows ?? 0;
  const isFiltered = shown < counts.open;
  return (
    <search aria-label={t('board.filter.name')}>
      <Bar>
        <Text>
          <Field.Label hidden>{t('board.filter.text')}</Field.Label>
          <Input
            isCompact
            type="search"
            value={filter.text}
            placeholder={t('board.filter.text')}
            onChange={(event) => board.filter({ text: event.target.value })}
          />
        </Text>
        <Choice
          name={t('board.filter.severity')}
          all={t('board.filter.all_severities')}
          options={severities.map((value) => ({ value, text: t(`document.severity.${value}`) }))}
          value={filter.severity}
          onChoose={(severity) => board.filter({ severity })}
        />
        <Choice
          name={t('board.filter.target')}
          all={t('board.filter.all_targets')}
          options={targets.map((value) => ({ value, text: t(`document.target.${value}`) }))}
          value={filter.target}
          onChoose={(target) => board.filter({ target })}
        />
        <Choice
          name={t('board.filter.owner')}
          all={t('board.filter.all_owners')}
          options={owners.map(({ id, name, rows }) => ({
            value: id,
            text: t('board.filter.owner_of', { name, count: rows }),
          }))}
          value={filter.owner}
          onChoose={(owner) => board.filter({ owner })}
        />
        <Button
          size="small"
          isBasic
          isPill={false}
          aria-pressed={filter.owner === agentId}
          onClick={() => board.filter({ owner: filter.owner === agentId ? null : agentId })}
        >
          {t('board.filter.mine', { count: mine })}
        </Button>
        {isFiltered && (
          <LinkButton onPress={() => board.filter(noFilter)}>{t('board.filter.all')}</LinkButton>
        )}
        <SortChoice view={view} board={board} />
        <End>{children}</End>
      </Bar>
    </search>
  );
}
