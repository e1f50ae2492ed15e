/** Something that can be chosen: an option, a component, a version, a person. The name is for showing only. */
export type Choice = { id: string; name: string };

type FieldKind =
  /** `text`: one line. `paragraph`: several. `labels`: words, parted by blanks or commas. */
  | { kind: 'text' | 'paragraph' | 'number' | 'url' | 'labels' }
  /** YYYY-MM-DD */
  | { kind: 'date' }
  /** ISO 8601 with its offset. */
  | { kind: 'datetime' }
  | { kind: 'select' | 'multi-select'; options: readonly Choice[] }
  /** A choice, and then one of its children where it has any. */
  | { kind: 'cascading'; options: readonly (Choice & { children: readonly Choice[] })[] }
  /** Looked for by name: there are too many to list. */
  | { kind: 'user' | 'users' }
  /** Nothing that Baton can fill. `json` is what the tracker says of it, for the admin. */
  | { kind: 'unknown'; json: string };

/** A field of a new issue that the tracker asks for and the brief does not fill. `name` is the tracker's own word. */
export type FormField = { id: string; name: string; required: boolean } & FieldKind;

/** What an agent entered. `chosen` holds one choice, several, or for `cascading` the choice and its child. */
export type FieldInput = { kind: 'typed'; text: string } | { kind: 'chosen'; choices: readonly Choice[] };

/** What was entered into a form, by the id of the field. */
export type FormInputs = Readonly<Record<string, FieldInput>>;

/** Why a field cannot be sent like this; null: it can. */
export type InputProblem =
  | 'missing'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-a-url'
  | 'too-long'
  | 'not-an-option'
  | 'unknown-kind';

/** Characters that Jira keeps in a field of one line. */
const longestLine = 255;

/** What the agent entered without what means nothing; null when that leaves nothing. */
function contentOf(input: FieldInput | undefined): FieldInput | null {
  if (input === undefined) return null;
  if (input.kind === 'chosen') return input.choices.length === 0 ? null : input;
  const text = input.text.trim();
  return text === '' ? null : { kind: 'typed', text };
}

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

function typedProblem(field: FormField, text: string): InputProblem | null {
  switch (field.kind) {
    case 'text':
      return text.length > longestLine ? 'too-long' : null;
    case 'number':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? null : 'not-a-number';
    case 'date':
      return isDate(text) ? null : 'not-a-date';
    case 'datetime':
      return isMoment(text) ? null : 'not-a-date';
    case 'url':
      return isWebAddress(text) ? null : 'not-a-url';
    case 'labels':
      return labelsOf(text).some((label) => label.length > longestLine) ? 'too-long' : null;
    case 'paragraph':
      return null;
    default:
      return 'not-an-option';
  }
}

const has = (options: readonly Choice[], { id }: Choice): boolean =>
  options.some((option) => option.id === id);

function chosenProblem(field: FormField, choices: readonly Choice[]): InputProblem | null {
  const [first, second] = choices;
  if (first === undefined) return null;
  switch (field.kind) {
    case 'select':
      return choices.length === 1 && has(field.options, first) ? null : 'not-an-option';
    case 'multi-select':
      return choices.every((choice) => has(field.options, choice)) ? null : 'not-an-option';
    case 'cascading': {
      const parent = field.options.find(({ id }) => id === first.id);
      if (parent === undefined || choices.length > 2) return 'not-an-option';
      return second === undefined || has(parent.children, second) ? null : 'not-an-option';
    }
    case 'user':
      return choices.length === 1 ? null : 'not-an-option';
    case 'users':
      return null;
    default:
      return 'not-an-option';
  }
}

export const labelsOf = (text: string): string[] => text.split(/[\s,]+/).filter((label) => label !== '');

/** Whether the field can be sent with this input; nothing entered is a problem of required fields alone. */
export function inputProblem(field: FormField, input: FieldInput | undefined): InputProblem | null {
  if (field.kind === 'unknown') return field.required ? 'unknown-kind' : null;
  const content = contentOf(input);
  if (content === null) return field.required ? 'missing' : null;
  return content.kind === 'typed' ? typedProblem(field, content.text) : chosenProblem(field, content.choices);
}
