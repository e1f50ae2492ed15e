import { readFileSync } from 'node:fs';
import { type Contract, type Operation, ownContract, type Schema } from './jira.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isContract(value: unknown): value is Contract {
  return isRecord(value) && isRecord(value['paths']) && isRecord(value['components']);
}

/** The vendor's whole document where it is named, else our own. */
export function theContract(path = process.env['JIRA_OPENAPI']): Contract {
  if (path === undefined) return ownContract;
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isContract(document)) throw new Error(`${path} is no OpenAPI document`);
  return document;
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
  const inAll = (schema.allOf ?? []).flatMap((each) => valueProblems(contract, each, value, at));
  if (schema.type !== undefined && !isOfType(schema.type, value)) return [`${at} is no ${schema.type}`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at} is ${String(value)}`];
  if (Array.isArray(value) && schema.items !== undefined) {
    const { items } = schema;
    return value.flatMap((each, index) => valueProblems(contract, items, each, `${at}[${index}]`));
  }
  return isRecord(value) ? [...inAll, ...recordProblems(contract, schema, value, at)] : inAll;
}

function operationOf(contract: Contract, method: string, url: URL): Operation | null {
  const path = url.pathname.replace(/^\/ex\/jira\/[^/]+/, '').split('/');
  const fits = (template: string) => {
    const parts = template.split('/');
    return (
      parts.length === path.length &&
      parts.every((part, index) => part.startsWith('{') || part === path[index])
    );
  };
  // A path without places for parts comes before one with them.
  const found = Object.keys(contract.paths)
    .filter(fits)
    .sort((one, other) => one.split('{').length - other.split('{').length)[0];
  return found === undefined ? null : (contract.paths[found]?.[method.toLowerCase()] ?? null);
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
  const operation = operationOf(contract, method, url);
  const name = `${method} ${url.pathname}`;
  if (operation === null) return [`${name} is not known`];
  const allowed = (operation.parameters ?? []).filter((each) => each.in === 'query').map((each) => each.name);
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
