import { GraphQLError } from 'graphql';

type Words = { message: string; type: string; code: string; status: number; shown: string };

const linearError = ({ message, type, code, status, shown }: Words, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, {
    extensions: {
      type,
      code,
      statusCode: status,
      userError: true,
      userPresentableMessage: shown,
      ...more,
    },
  });

/** As several clients of Linear report it for an id that is taken. */
export const conflictOnInsert = (entity: string, id: string): GraphQLError =>
  linearError({
    message: `conflict on insert of ${entity}`,
    type: 'invalid input',
    code: 'INPUT_ERROR',
    status: 400,
    shown: `Entity ${entity} with id ${id} already exists.`,
  });

export const entityNotFound = (entity: string): GraphQLError =>
  linearError({
    message: `Entity not found: ${entity}`,
    type: 'invalid input',
    code: 'INPUT_ERROR',
    status: 400,
    shown: `Could not find referenced ${entity}.`,
  });

export const invalidArgument = (property: string, problem: string): GraphQLError =>
  linearError(
    {
      message: 'Argument Validation Error',
      type: 'invalid input',
      code: 'INVALID_INPUT',
      status: 400,
      shown: `${property} ${problem}.`,
    },
    { validationErrors: [{ property, constraints: { invalid: `${property} ${problem}` } }] },
  );

export const labelOfOtherTeam = (name: string): GraphQLError =>
  linearError({
    message: 'LabelIds for incorrect team',
    type: 'invalid input',
    code: 'INVALID_INPUT',
    status: 400,
    shown: `The label '${name}' is not associated with the same team as the issue.`,
  });

export const tooManySearches = (): GraphQLError =>
  linearError({
    message: 'Rate limit exceeded',
    type: 'ratelimited',
    code: 'RATELIMITED',
    status: 400,
    shown: 'Rate limit exceeded. Only 30 searches are allowed per minute.',
  });

/** To a key or token without the right to write, as several clients of Linear report it. */
export const writeNotAllowed = (): GraphQLError =>
  linearError({
    message: 'Invalid scope: `write` required',
    type: 'forbidden',
    code: 'FORBIDDEN',
    status: 403,
    shown: 'Invalid scope: `write` required.',
  });

export const notAuthenticated = (shown: string): GraphQLError =>
  linearError({
    message: 'Authentication required, not authenticated',
    type: 'authentication error',
    code: 'AUTHENTICATION_ERROR',
    status: 401,
    shown,
  });
