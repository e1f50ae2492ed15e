import { Field } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { FormField } from '../../../core/form-field.ts';
import type { FieldFill } from '../../../core/routing/route.ts';
import { Bones } from '../../../ui/Bones.tsx';
import { Hint, Pair, SectionHead, Stack } from '../../../ui/Page.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SmallLabel } from '../../../ui/TextField.tsx';
import { faultWords } from '../../fault-words.ts';
import { useWords } from '../../places.tsx';
import { FormControl } from '../../send/FormControl.tsx';
import { inputId } from '../../send/input-id.ts';
import { useAnswer, useLists } from '../lists.ts';
import { type TicketOption, useTicketValues } from './use-ticket-values.ts';
import type { PartProps } from './WayForm.tsx';

const Row = styled.div`
  padding: 4px 0;
`;

type RowProps = {
  field: FormField;
  fill: FieldFill;
  values: readonly TicketOption[];
  onFill(fill: FieldFill): void;
  onFind: FindPeople;
};
type FindPeople = (text: string) => Promise<readonly { id: string; name: string }[] | null>;

function FillRow({ field, fill, values, onFill, onFind }: RowProps) {
  const { t } = useWords();
  const isOwn = fill.kind === 'ticket' && !values.some(({ value }) => value === fill.value);
  return (
    <Row>
      <Pair>
        <SelectField
          label={field.name}
          options={(['ask', 'fixed', 'ticket'] as const).map((value) => ({
            value,
            label: t(`setup.fill.${value}`),
          }))}
          value={fill.kind}
          onChoose={(kind) => {
            if (kind === 'ask') onFill({ kind });
            if (kind === 'ticket') onFill({ kind, value: 'ticket.subject' });
            if (kind === 'fixed') onFill({ kind, input: { kind: 'typed', text: '' } });
          }}
        />
        {fill.kind === 'ticket' && (
          <SelectField
            label={t('setup.fill.which')}
            options={isOwn ? [...values, { value: fill.value, label: fill.value }] : values}
            value={fill.value}
            onChoose={(value) => onFill({ kind: 'ticket', value })}
          />
        )}
        {fill.kind === 'fixed' && (
          <Field>
            <SmallLabel htmlFor={inputId(field.id)}>{t('setup.fill.value')}</SmallLabel>
            <FormControl
              field={field}
              input={fill.input}
              isWarning={false}
              onEnter={(input) => onFill({ kind: 'fixed', input: input ?? { kind: 'typed', text: '' } })}
              onFind={onFind}
            />
          </Field>
        )}
      </Pair>
    </Row>
  );
}

/** Fields that the project demands beyond the brief: each is asked of the agent unless it is settled here. */
export function Fills({ way, destination, onChange }: PartProps<'jira'>) {
  const { t } = useWords();
  const lists = useLists();
  const values = useTicketValues();
  const { project, issueType } = destination;
  const fields = useAnswer(`${project}/${issueType}`, () => lists.jiraFields(project, issueType));
  if (fields.kind === 'failed') return <Hint role="status">{faultWords(fields.fault, t).title}</Hint>;
  if (fields.kind !== 'ready') return <Bones widths={[60, 40]} />;
  const demanded = fields.value.filter(({ id, required }) => required || way.fills[id] !== undefined);
  if (demanded.length === 0) return <Hint>{t('setup.fill.none')}</Hint>;
  const set = (id: string, fill: FieldFill) => {
    const { [id]: _, ...others } = way.fills;
    onChange({ ...way, fills: fill.kind === 'ask' ? others : { ...others, [id]: fill } });
  };
  const find: FindPeople = async (text) => {
    const found = await lists.jiraPeople(project, text);
    return found.kind === 'done' ? found.value : null;
  };
  return (
    <Stack $gap={4}>
      <SectionHead as="h3">{t('setup.fill.head')}</SectionHead>
      {demanded.map((field) => (
        <FillRow
          key={field.id}
          field={field}
          fill={way.fills[field.id] ?? { kind: 'ask' }}
          values={values}
          onFill={(fill) => set(field.id, fill)}
          onFind={find}
        />
      ))}
    </Stack>
  );
}
