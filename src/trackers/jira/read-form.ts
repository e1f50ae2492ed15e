import type { Choice, FormField } from '../../core/form-field.ts';
import { type MetaField, optionSchema } from './answers.ts';

/** What Baton says itself: the form does not ask for it. */
export const filledByBaton: readonly string[] = [
  'project',
  'issuetype',
  'summary',
  'description',
  'priority',
  'labels',
];

type Option = Choice & { children: readonly Choice[] };

function optionsOf(values: readonly unknown[]): Option[] {
  return values.flatMap((value): Option[] => {
    const { success, data } = optionSchema.safeParse(value);
    if (!success || data.disabled === true || data.archived === true) return [];
    const children = optionsOf(data.children ?? []).map(({ id, name }) => ({ id, name }));
    return [{ id: data.id, name: data.value ?? data.name ?? data.id, children }];
  });
}

const flat = (options: readonly Option[]): Choice[] => options.map(({ id, name }) => ({ id, name }));

type Kind = FormField extends infer Each
  ? Each extends FormField
    ? Omit<Each, 'id' | 'name' | 'required'>
    : never
  : never;

/** Kinds that are written as text, by what Jira calls them. */
function typedKind({ schema }: MetaField): Kind | null {
  const { type, custom = '', system = '' } = schema;
  switch (type) {
    case 'string':
      if (custom.endsWith(':textarea') || ['description', 'environment'].includes(system))
        return { kind: 'paragraph' };
      return custom.endsWith(':url') ? { kind: 'url' } : { kind: 'text' };
    case 'number':
      return { kind: 'number' };
    case 'date':
      return { kind: 'date' };
    case 'datetime':
      return { kind: 'datetime' };
    case 'user':
      return { kind: 'user' };
    case 'array':
      if (schema.items === 'user') return { kind: 'users' };
      return schema.items === 'string' && (system === 'labels' || custom.endsWith(':labels'))
        ? { kind: 'labels' }
        : null;
    default:
      return null;
  }
}

const single: readonly string[] = [
  'option',
  'priority',
  'version',
  'component',
  'securitylevel',
  'resolution',
];
const several: readonly string[] = ['option', 'component', 'version'];

/** Kinds that are chosen from a list, which must hold something: an empty one could never be filled. */
function chosenKind({ schema, allowedValues }: MetaField): Kind | null {
  const options = optionsOf(allowedValues ?? []);
  if (options.length === 0) return null;
  if (schema.type === 'option-with-child') return { kind: 'cascading', options };
  if (single.includes(schema.type)) return { kind: 'select', options: flat(options) };
  const isSeveral = schema.type === 'array' && several.includes(schema.items ?? '');
  return isSeveral ? { kind: 'multi-select', options: flat(options) } : null;
}

/** A field of the screen as the form shows it. What Baton does not know is said, with all that Jira says of it. */
export function formField(field: MetaField): FormField {
  const kind = typedKind(field) ??
    chosenKind(field) ?? { kind: 'unknown', json: JSON.stringify(field, null, 2) };
  return { id: field.fieldId, name: field.name, required: field.required, ...kind };
}

/** Whether Jira refuses an issue without it. */
export const mustBeFilled = ({ required, hasDefaultValue }: MetaField): boolean =>
  required && hasDefaultValue !== true;

/**
 * The fields that have to be asked for. `alsoAsked`: ids of fields that Jira missed in an earlier try, as a workflow
 * may demand more than the screen says.
 */
export const formFields = (
  fields: readonly MetaField[],
  alsoAsked: readonly string[] = [],
): readonly FormField[] =>
  fields
    .filter(({ fieldId }) => !filledByBaton.includes(fieldId))
    .filter((field) => mustBeFilled(field) || alsoAsked.includes(field.fieldId))
    .map((field) => ({ ...formField(field), required: true }));
