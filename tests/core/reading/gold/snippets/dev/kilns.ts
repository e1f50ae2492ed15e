import { attempt } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const kilns = snippets('kilns', 'attempt', [
  said(
    'customer',
    'The kiln still trips at 900. I had the electrician put a new breaker in and it made no odds.',
    attempt(
      1,
      'I had the electrician put a new breaker in and it made no odds',
      'breaker',
      'customer',
      'failed',
    ),
  ),
  said('customer', 'We will swap the thermocouple on Friday when the firing is over.'),
]);
