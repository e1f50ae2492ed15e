import type { JiraField, JiraOption, JiraSite } from '../../world/jira-site.ts';
import { isRecord } from '../is-record.ts';
import { adfProblem } from './adf-problem.ts';

/** `unsupported`: a document that Jira does not take, of which it says nothing. `error`: its words at the field. */
export type ValueProblem = { kind: 'error'; words: string } | { kind: 'unsupported'; reason: string };

const error = (words: string): ValueProblem => ({ kind: 'error', words });

const longestText = 32_767;
const longestLine = 255;
const tooLong = (limit: string) =>
  `The entered text is too long. It exceeds the allowed limit of ${limit} characters.`;

function adf(value: unknown): ValueProblem | null {
  if (!isRecord(value))
    return error('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  const reason = adfProblem(value);
  if (reason !== null) return { kind: 'unsupported', reason };
  return JSON.stringify(value).length > longestText ? error(tooLong('32,767')) : null;
}

function line({ id }: JiraField, value: unknown): ValueProblem | null {
  if (typeof value !== 'string') return error('Operation value must be a string');
  if (id !== 'summary') return value.length > longestLine ? error(tooLong('255')) : null;
  if (/[\r\n]/.test(value)) return error('The summary is invalid because it contains newline characters.');
  if (value.trim() === '') return error('You must specify a summary of the issue.');
  return value.length > longestLine ? error("Summary can't exceed 255 characters.") : null;
}

/** Options are found by id, by value or by name. */
function optionIn(options: readonly JiraOption[], value: unknown): JiraOption | undefined {
  if (!isRecord(value)) return undefined;
  const { id, value: word, name } = value;
  return options.find((option) => option.id === id || option.name === (word ?? name));
}

const noOption = ({ name }: JiraField) => error(`Specify a valid 'id' or 'name' for ${name}`);

function cascading(field: JiraField, value: unknown): ValueProblem | null {
  const parent = optionIn(field.options ?? [], value);
  if (parent === undefined || !isRecord(value)) return noOption(field);
  const { child } = value;
  return child === undefined || optionIn(parent.children ?? [], child) ? null : noOption(field);
}

const knows = ({ users }: JiraSite, value: unknown): boolean =>
  isRecord(value) && users.some(({ accountId }) => accountId === value['accountId']);

function strings(value: unknown): ValueProblem | null {
  if (!Array.isArray(value)) return error('data was not an array');
  for (const each of value) {
    if (typeof each !== 'string') return error('string expected at index 0');
    if (/\s/.test(each)) return error(`The label '${each}' contains spaces which is invalid.`);
    if (each.length > longestLine) return error(`The label '${each}' exceeds the limit of 255 characters.`);
  }
  return null;
}

function each(value: unknown, check: (item: unknown) => ValueProblem | null): ValueProblem | null {
  if (!Array.isArray(value)) return error('data was not an array');
  return value.map(check).find((problem) => problem !== null) ?? null;
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{4}$/;

/** What Jira finds wrong with a value of a field; null when it takes it. */
export function valueProblem(site: JiraSite, field: JiraField, value: unknown): ValueProblem | null {
  const { type, items, system, custom = '' } = field.schema;
  const option = (item: unknown) => (optionIn(field.options ?? [], item) ? null : noOption(field));
  const person = (item: unknown) => (knows(site, item) ? null : error('Specify a valid value for the user.'));
  switch (type) {
    case 'string':
      return ['description', 'environment'].includes(system ?? '') || custom.endsWith(':textarea')
        ? adf(value)
        : line(field, value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? null
        : error('Operation value must be a number');
    case 'date':
      return typeof value === 'string' && day.test(value)
        ? null
        : error(`Error parsing date string: ${value}`);
    case 'datetime':
      return typeof value === 'string' && moment.test(value) ? null : error(`Error parsing time: ${value}`);
    case 'user':
      return person(value);
    case 'option-with-child':
      return cascading(field, value);
    case 'array':
      if (items === 'string') return strings(value);
      return each(value, items === 'user' ? person : option);
    case 'any':
      return null;
    default:
      return option(value);
  }
}
