import { Field, Input, Select, Textarea } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { Choice, FieldInput, FormField } from '../../core/form-field.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { Small } from '../../ui/Page.tsx';
import { People } from '../People.tsx';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { Checks } from './Checks.tsx';
import { inputId } from './input-id.ts';
import { fromLocal, toLocal } from './local-moment.ts';

const Box = styled.div`
  margin-top: 4px;
`;

type Props = {
  field: FormField;
  input: FieldInput | undefined;
  isWarning: boolean;
  onEnter(input: FieldInput | null): void;
  onFind(text: string): Promise<readonly Choice[] | null>;
};

const chosen = (choices: readonly (Choice | undefined)[]): FieldInput | null => {
  const found = choices.filter((choice) => choice !== undefined);
  return found.length === 0 ? null : { kind: 'chosen', choices: found };
};

type PickProps = {
  id?: string;
  options: readonly Choice[];
  value: string;
  isWarning: boolean;
  onPick(choice: Choice | undefined): void;
};

function Pick({ id, options, value, isWarning, onPick }: PickProps) {
  const { t } = useWords();
  return (
    <Box>
      <Select
        {...(id === undefined ? {} : { id })}
        isCompact
        value={value}
        {...(isWarning ? { validation: 'warning' as const } : {})}
        onChange={(event) => onPick(options.find((option) => option.id === event.target.value))}
      >
        <option value="">{t('brief.choose')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </Select>
    </Box>
  );
}

function Unknown({ json }: { json: string }) {
  const { t } = useWords();
  const { state, copy } = useCopy();
  return (
    <Small>
      <LinkButton onPress={() => copy(json)}>
        {t(state === 'copied' ? 'common.copied' : 'send.copy_field')}
      </LinkButton>
    </Small>
  );
}

const inputTypes = { date: 'date', datetime: 'datetime-local' } as const;

/** What a field of a tracker is filled with, by its kind. */
export function FormControl({ field, input, isWarning, onEnter, onFind }: Props) {
  const { t } = useWords();
  const id = inputId(field.id);
  const typed = input?.kind === 'typed' ? input.text : '';
  const choices = input?.kind === 'chosen' ? input.choices : [];
  const type = (text: string) => onEnter(text === '' ? null : { kind: 'typed', text });
  const warning = isWarning ? { validation: 'warning' as const } : {};
  switch (field.kind) {
    case 'text':
    case 'url':
    case 'number':
    case 'labels':
      return (
        <Box>
          <Input
            id={id}
            isCompact
            inputMode={field.kind === 'number' ? 'decimal' : 'text'}
            placeholder={field.kind === 'labels' ? t('send.labels_example') : undefined}
            value={typed}
            onChange={(event) => type(event.target.value)}
            {...warning}
          />
        </Box>
      );
    case 'paragraph':
      return (
        <Box>
          <Textarea
            id={id}
            isCompact
            minRows={2}
            maxRows={12}
            value={typed}
            onChange={(event) => type(event.target.value)}
            {...warning}
          />
        </Box>
      );
    case 'date':
    case 'datetime': {
      const isDay = field.kind === 'date';
      return (
        <Box>
          <Input
            id={id}
            isCompact
            type={inputTypes[field.kind]}
            value={isDay ? typed : toLocal(typed)}
            onChange={(event) => type(isDay ? event.target.value : fromLocal(event.target.value))}
            {...warning}
          />
        </Box>
      );
    }
    case 'select':
      return (
        <Pick
          id={id}
          options={field.options}
          value={choices[0]?.id ?? ''}
          isWarning={isWarning}
          onPick={(choice) => onEnter(chosen([choice]))}
        />
      );
    case 'multi-select':
      return (
        <Checks
          id={id}
          label={field.name}
          options={field.options}
          chosen={choices}
          onChoose={(all) => onEnter(chosen(all))}
        />
      );
    case 'cascading': {
      const [first, second] = choices;
      const children = field.options.find((option) => option.id === first?.id)?.children ?? [];
      return (
        <>
          <Pick
            id={id}
            options={field.options.map(({ id: value, name }) => ({ id: value, name }))}
            value={first?.id ?? ''}
            isWarning={isWarning}
            onPick={(choice) => onEnter(chosen([choice]))}
          />
          {children.length > 0 && (
            <Field>
              <Field.Label hidden>
                {t('send.part_of', { field: field.name, option: first?.name ?? '' })}
              </Field.Label>
              <Pick
                options={children}
                value={second?.id ?? ''}
                isWarning={false}
                onPick={(choice) => onEnter(chosen([first, choice]))}
              />
            </Field>
          )}
        </>
      );
    }
    case 'user':
    case 'users':
      return (
        <People
          id={id}
          isSeveral={field.kind === 'users'}
          chosen={choices}
          onFind={onFind}
          onChoose={(all) => onEnter(chosen(all))}
        />
      );
    case 'unknown':
      return <Unknown json={field.json} />;
  }
}
