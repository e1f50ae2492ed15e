import { buildSchema, type DocumentNode, execute, GraphQLError, parse, validate } from 'graphql';
import type { RelayAnswer, RelayRequest } from '../../contract.ts';
import type { LinearWorkspace } from '../../world/linear-workspace.ts';
import { json, notEmulated } from '../answer.ts';
import { isRecord } from '../is-record.ts';
import { notAuthenticated, writeNotAllowed } from './linear-errors.ts';
import { rootOf } from './root.ts';
import { schemaText } from './schema.graphql.ts';
import type { LinearEnv } from './write-issue.ts';

const schema = buildSchema(schemaText);

const limits = {
  'x-ratelimit-requests-limit': '2500',
  'x-ratelimit-requests-remaining': '2499',
  'x-complexity': '1',
};

const refused = (status: number, errors: readonly GraphQLError[]): RelayAnswer =>
  json(status, { errors }, limits);

/** An error that graphql-js found by itself, in Linear's words for it. */
const asGraphqlError = ({ message, locations }: GraphQLError, code: string) => ({
  message,
  locations,
  extensions: { code, type: 'graphql error', userError: true, http: { status: 400, headers: {} } },
});

const neverRun = (errors: readonly GraphQLError[], code: string): RelayAnswer =>
  json(400, { errors: errors.map((error) => asGraphqlError(error, code)) }, limits);

function headerOf({ headers = {} }: RelayRequest, wanted: string): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

/** A personal key stands in the header as it is; `Bearer` belongs to OAuth tokens. */
function refusalOfKey(request: RelayRequest, linear: LinearWorkspace): GraphQLError | null {
  const given = headerOf(request, 'authorization');
  if (linear.apiKeys.includes(given)) return null;
  const isBearer = linear.apiKeys.includes(given.replace(/^Bearer /, ''));
  return notAuthenticated(
    isBearer
      ? "It looks like you're trying to use an API key as a Bearer token. Remove the Bearer prefix from the Authorization header."
      : 'You need to authenticate to access this operation.',
  );
}

type Operation = { query: string; variables: Record<string, unknown>; operationName: string | null };

function readOperation(request: RelayRequest): Operation | null {
  const type = request.contentType ?? headerOf(request, 'content-type');
  if (!type.startsWith('application/json')) return null;
  try {
    const body: unknown = JSON.parse(request.data ?? '');
    if (!isRecord(body) || typeof body['query'] !== 'string') return null;
    const { query, variables, operationName } = body;
    return {
      query,
      variables: isRecord(variables) ? variables : {},
      operationName: typeof operationName === 'string' ? operationName : null,
    };
  } catch {
    return null;
  }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    return error instanceof GraphQLError ? error : new GraphQLError(String(error));
  }
}

const isWrite = ({ definitions }: DocumentNode): boolean =>
  definitions.some((each) => each.kind === 'OperationDefinition' && each.operation === 'mutation');

/** Documents that fit the schema, by their text: the same few are asked all the time. */
const accepted = new Map<string, DocumentNode>();

/** The document that a query is, or why it is never run. */
function documentOf(query: string): DocumentNode | RelayAnswer {
  const known = accepted.get(query);
  if (known !== undefined) return known;
  const document = parsed(query);
  if (document instanceof GraphQLError) return neverRun([document], 'GRAPHQL_PARSE_FAILED');
  const invalid = validate(schema, document);
  if (invalid.length > 0) return neverRun(invalid, 'GRAPHQL_VALIDATION_FAILED');
  accepted.set(query, document);
  return document;
}

/** Linear's GraphQL API over the workspace: what its resolvers refuse comes with HTTP 200, what never ran or was too often with 400. */
export async function answerLinear(
  request: RelayRequest,
  linear: LinearWorkspace,
  env: LinearEnv,
): Promise<RelayAnswer> {
  if ((request.type ?? 'GET').toUpperCase() !== 'POST')
    return notEmulated(`${request.type ?? 'GET'} /graphql`);
  const refusal = refusalOfKey(request, linear);
  if (refusal !== null) return refused(401, [refusal]);
  const operation = readOperation(request);
  if (operation === null)
    return neverRun([new GraphQLError('A query in a body of application/json is needed')], 'BAD_REQUEST');
  const document = documentOf(operation.query);
  if (!('kind' in document)) return document;
  if (!linear.mayWrite && isWrite(document)) return refused(400, [writeNotAllowed()]);
  const result = await execute({
    schema,
    document,
    rootValue: rootOf(linear, env),
    variableValues: operation.variables,
    operationName: operation.operationName,
  });
  // Without data and without a path nothing was run: the variables did not fit.
  if (result.data === undefined) return neverRun(result.errors ?? [], 'BAD_USER_INPUT');
  const isLimited = result.errors?.some(({ extensions }) => extensions['code'] === 'RATELIMITED') === true;
  return json(isLimited ? 400 : 200, result, limits);
}
