import { type Choice, type FieldInput, type FormField, inputProblem } from './form-field.ts';

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** The options that a text names, one after the other; null where one of them is none. */
function named(options: readonly Choice[], names: readonly string[]): readonly Choice[] | null {
  const found = names.map((name) =>
    options.find((option) => isSame(option.name, name) || option.id === name),
  );
  return found.every((option) => option !== undefined) ? found : null;
}

function chosenBy(field: FormField, text: string): readonly Choice[] | null {
  switch (field.kind) {
    case 'select':
      return named(field.options, [text]);
    case 'multi-select':
      return named(field.options, [text]) ?? named(field.options, text.split(','));
    case 'cascading':
      return named(field.options, [text]);
    default:
      return null;
  }
}

/**
 * An input as the field takes it: a text that names an option is that option, as the ticket and the settings know
 * options by their names. Undefined: the field cannot take it.
 */
export function fitInput(field: FormField, input: FieldInput | undefined): FieldInput | undefined {
  if (input === undefined) return undefined;
  const choices = input.kind === 'typed' ? chosenBy(field, input.text) : null;
  const fitted = choices === null ? input : ({ kind: 'chosen', choices } as const);
  return inputProblem(field, fitted) === null ? fitted : undefined;
}
