import type { RelayAnswer } from '../../contract.ts';
import { json } from '../answer.ts';

/** Jira's words for what it refuses, by field where one is to blame. */
export type FieldErrors = Record<string, string>;

/** `reason` is for the developer: Jira itself says little of a document that it does not take. */
export const refused = (
  status: number,
  messages: readonly string[],
  errors: FieldErrors = {},
  reason: string | null = null,
): RelayAnswer =>
  json(
    status,
    { errorMessages: messages, errors },
    reason === null ? {} : { 'x-workbench-reason': encodeURI(reason) },
  );

export const notOnScreen = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

export const notFound = (what: string): RelayAnswer => refused(404, [what]);

export const noIssue = (): RelayAnswer =>
  notFound('Issue does not exist or you do not have permission to see it.');
