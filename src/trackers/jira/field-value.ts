import { paragraphs } from '../../core/document/build.ts';
import { cleanLine, cleanText } from '../../core/document/clean-text.ts';
import {
  type Choice,
  type FieldInput,
  type FormField,
  inputProblem,
  labelsOf,
} from '../../core/form-field.ts';
import { toAdf } from './to-adf.ts';

const byId = ({ id }: Choice) => ({ id });
const byAccount = ({ id }: Choice) => ({ accountId: id });

/** Jira writes the offset without a colon, and reads it only so. */
const jiraMoment = (text: string): string => new Date(Date.parse(text)).toISOString().replace('Z', '+0000');

function typedValue(field: FormField, text: string): unknown {
  switch (field.kind) {
    case 'number':
      return Number(text);
    case 'datetime':
      return jiraMoment(text);
    case 'paragraph':
      return toAdf({ type: 'root', children: paragraphs(text) });
    case 'labels':
      return labelsOf(cleanText(text));
    default:
      return cleanLine(text);
  }
}

function chosenValue(field: FormField, choices: readonly Choice[]): unknown {
  const [first, second] = choices;
  if (first === undefined) return undefined;
  switch (field.kind) {
    case 'cascading':
      return second === undefined ? byId(first) : { ...byId(first), child: byId(second) };
    case 'multi-select':
      return choices.map(byId);
    case 'user':
      return byAccount(first);
    case 'users':
      return choices.map(byAccount);
    default:
      return byId(first);
  }
}

/** What was entered as Jira takes it; undefined when there is nothing that could be sent. */
export function fieldValue(field: FormField, input: FieldInput | undefined): unknown {
  if (input === undefined || inputProblem(field, input) !== null) return undefined;
  if (input.kind === 'chosen') return chosenValue(field, input.choices);
  const text = input.text.trim();
  return text === '' ? undefined : typedValue(field, text);
}
