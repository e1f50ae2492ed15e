import type { RelayAnswer } from '../../contract.ts';
import { json } from '../answer.ts';

/** Zendesk's own words for what it refuses. */
export const notFound = (): RelayAnswer => json(404, { error: 'RecordNotFound', description: 'Not found' });

export const forbidden = (): RelayAnswer =>
  json(403, {
    error: {
      title: 'Forbidden',
      message:
        'You do not have access to this page. Please contact the account owner of this help desk for further help.',
    },
  });

/** `details`: field (or `base` for the whole record) to what is wrong with it. */
export const recordInvalid = (details: Record<string, string>): RelayAnswer =>
  json(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: Object.fromEntries(
      Object.entries(details).map(([field, description]) => [field, [{ description }]]),
    ),
  });

export const badRequest = (message: string): RelayAnswer =>
  json(400, { error: { title: 'Invalid attribute', message } });

export const updateConflict = (): RelayAnswer =>
  json(409, {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. Please fetch the latest ticket data and try again.',
  });

export const tooManyUpdates = (seconds: number): RelayAnswer =>
  json(
    429,
    {
      error: 'TooManyRequests',
      description: 'Rate limit for ticket updates exceeded, please wait before updating this ticket again',
    },
    {
      'retry-after': String(seconds),
      'zendesk-ratelimit-tickets-update': `total=30; remaining=0; resets=${seconds}`,
    },
  );
