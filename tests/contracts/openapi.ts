import type { Contract, Operation, Parameter, PathItem, Schema } from './schema.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function isContract(value: unknown): value is Contract {
  return isRecord(value) && isRecord(value['paths']) && isRecord(value['components']);
}

const isOfType = (type: string, value: unknown): boolean => {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
};

function recordProblems(
  contract: Contract,
  { properties = {}, required = [], additionalProperties = true }: Schema,
  value: Record<string, unknown>,
  at: string,
): string[] {
  const lacking = required.filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`);
  const within = Object.entries(value).flatMap(([name, each]) => {
    const known = properties[name];
    if (known !== undefined) return valueProblems(contract, known, each, `${at}.${name}`);
    if (additionalProperties === false) return [`${at}.${name} is not known`];
    return typeof additionalProperties === 'object'
      ? valueProblems(contract, additionalProperties, each, `${at}.${name}`)
      : [];
  });
  return [...lacking, ...within];
}

function valueProblems(contract: Contract, schema: Schema, value: unknown, at: string): string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = contract.components.schemas[name];
    return target === undefined ? [`${at}: no ${name}`] : valueProblems(contract, target, value, at);
  }
  if (value === null && schema.nullable === true) return [];
  if (value === null && schema.type !== undefined) return [`${at} is null`];
  const inAll = (schema.allOf ?? []).flatMap((each) => valueProblems(contract, each, value, at));
  if (schema.type !== undefined && !isOfType(schema.type, value)) return [`${at} is no ${schema.type}`];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(String(value)))
    return [`${at} is ${String(value)}`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at} is ${String(value)}`];
  if (Array.isArray(value) && schema.items !== undefined) {
    const { items } = schema;
    return value.flatMap((each, index) => valueProblems(contract, items, each, `${at}[${index}]`));
  }
  return isRecord(value) ? [...inAll, ...recordProblems(contract, schema, value, at)] : inAll;
}

/** Parts of an address that are no part of what a contract says: the gateway to a site, and Zendesk's suffix. */
const partsOf = (pathname: string): string[] =>
  pathname
    .replace(/^\/ex\/jira\/[^/]+/, '')
    .replace(/\.json$/, '')
    .split('/');

function itemOf(contract: Contract, url: URL): PathItem | null {
  const path = partsOf(url.pathname);
  const fits = (template: string) => {
    const parts = partsOf(template);
    return (
      parts.length === path.length &&
      parts.every((part, index) => part.startsWith('{') || part === path[index])
    );
  };
  // A path without places for parts comes before one with them.
  const found = Object.keys(contract.paths)
    .filter(fits)
    .sort((one, other) => one.split('{').length - other.split('{').length)[0];
  return found === undefined ? null : (contract.paths[found] ?? null);
}

const isOperation = (value: PathItem[string] | undefined): value is Operation =>
  isRecord(value) && isRecord(value['responses']);

function parametersOf({ components }: Contract, item: PathItem, { parameters }: Operation): Parameter[] {
  const { parameters: shared } = item;
  const all = [...(Array.isArray(shared) ? shared : []), ...(parameters ?? [])];
  return all.flatMap((each) => {
    if (!('$ref' in each)) return [each];
    return components.parameters?.[each.$ref.split('/').at(-1) ?? ''] ?? [];
  });
}

const schemaOf = ({ content = {} }: Operation['requestBody'] & object): Schema | undefined =>
  content['application/json']?.schema;

export type Exchange = {
  method: string;
  url: string;
  /** Parsed. */
  sent?: unknown;
  status: number;
  answered: unknown;
};

/** What is wrong with a request and its answer by the contract. */
export function problemsOf(contract: Contract, exchange: Exchange): string[] {
  const { method, status, sent, answered } = exchange;
  const url = new URL(exchange.url);
  const item = itemOf(contract, url);
  const operation = item?.[method.toLowerCase()];
  const name = `${method} ${url.pathname}`;
  if (item === null || !isOperation(operation)) return [`${name} is not known`];
  const allowed = parametersOf(contract, item, operation)
    .filter((each) => each.in === 'query')
    .map((each) => each.name);
  const strange = [...url.searchParams.keys()].filter((each) => !allowed.includes(each));
  const body = schemaOf(operation.requestBody ?? {});
  const response = operation.responses[String(status)];
  const answer = schemaOf(response ?? {});
  return [
    ...strange.map((each) => `${name}?${each} is not known`),
    ...(body === undefined || sent === undefined ? [] : valueProblems(contract, body, sent, `${name} body`)),
    ...(response === undefined ? [`${name}: no answer ${status}`] : []),
    ...(answer === undefined ? [] : valueProblems(contract, answer, answered, `${name} ${status}`)),
  ];
}
