import { error, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const errorsAmongDevelopers = snippets('errors-among-developers', 'error', [
  said(
    'customer',
    `Every call to /v2/labels gives me a 422 since the weekend.`,
    error(1, 'http-status', '422'),
  ),
  said('customer', `GET /v2/labels → 200, body is fine, only the sort order puzzles me.`),
  said(
    'customer',
    `This is what Chrome prints:

TypeError: Cannot read properties of null (reading 'id')
    at mapRow (table.js:88:14)
    at Array.map (<anonymous>)`,
    error(
      1,
      'stack',
      `TypeError: Cannot read properties of null (reading 'id')
    at mapRow (table.js:88:14)
    at Array.map (<anonymous>)`,
    ),
  ),
  said('customer', `You named the class NotFoundError, would you accept a PR that renames it?`),
  said(
    'customer',
    `2026-03-04T08:15:31Z WARN relay timeout upstream=eu2
2026-03-04T08:15:33Z ERROR relay gave up req=7d1f0a

That's from our forwarder.`,
    error(
      1,
      'log',
      `2026-03-04T08:15:31Z WARN relay timeout upstream=eu2
2026-03-04T08:15:33Z ERROR relay gave up req=7d1f0a`,
    ),
    error(1, 'request-id', '7d1f0a'),
  ),
  said('agent', `For practising, the sandbox answers with a 402 whenever the card ends in 0341.`),
  said('customer', `x-request-id of one that failed: req_01HZX9QK`, error(1, 'request-id', 'req_01HZX9QK')),
  said('customer', `We deployed at 2026-03-03 21:10 UTC, all green.`),
  said(
    'customer',
    `gRPC keeps answering UNAVAILABLE, always after exactly 30 s.`,
    error(1, ['code', 'text'], 'UNAVAILABLE'),
  ),
  said(
    'customer',
    `What would 409 mean in your API? I can't find it in the docs, and we want to handle it before we go live.`,
  ),
  said(
    'customer',
    `npm ERR! code ERESOLVE as soon as I add your package next to react 19`,
    error(1, 'code', 'ERESOLVE'),
    optional(error(1, ['text', 'log'], 'npm ERR! code ERESOLVE')),
  ),
  said('customer', `I wrote a test that waits for "quota exceeded", just in case we ever get there.`),
  said(
    'customer',
    `deploy hook is stuck, the agent's last words are
ssh: handshake refused: EOF`,
    error(1, ['text', 'log'], 'ssh: handshake refused: EOF'),
  ),
  said('customer', `Line 401 in our config is only a comment, you may skip it.`),
  said(
    'agent',
    `Our gateway recorded a 499 for it on 3 Mar 2026 at 22:05:10, trace b7e1-ff02.`,
    error(1, 'http-status', '499'),
    error(1, 'timestamp', '3 Mar 2026 at 22:05:10'),
    error(1, 'request-id', 'b7e1-ff02'),
  ),
  said('agent', `From next week the endpoint will return 410 instead of an empty list.`),
  said(
    'customer',
    `Traceback (most recent call last):
  File "sync.py", line 12, in <module>
    client.push(batch)
relaykit.errors.BatchTooLarge: 5001 items`,
    error(
      1,
      'stack',
      `Traceback (most recent call last):
  File "sync.py", line 12, in <module>
    client.push(batch)
relaykit.errors.BatchTooLarge: 5001 items`,
    ),
  ),
  said('customer', `The enum has FAILED, RETRYING and DONE. Do you plan to add CANCELLED?`),
  said(
    'customer',
    `Response body is {"code":"rate_exceeded_07","hint":null}, while we send one call a minute.`,
    error(1, 'code', 'rate_exceeded_07'),
    optional(error(1, ['text', 'log'], '{"code":"rate_exceeded_07","hint":null}')),
  ),
  said('note', `Asked about {"code":"ok"} in the docs sample. Field exists since last autumn. Told them.`),
  said(
    'customer',
    `it dies with exit code one three seven in the second stage`,
    error(1, 'code', '137', 'exit code one three seven'),
  ),
  said('customer', `137 jobs a night, none of them longer than a minute.`),
  said(
    'customer',
    `After your migration psql tells me: ERROR: relation "audit_2026" does not exist`,
    error(1, ['text', 'log'], 'ERROR: relation "audit_2026" does not exist'),
  ),
  said('agent', `Branch fix/err-500-on-empty-cart is merged, thanks for the review.`),
  said(
    'note',
    `Their webhook receiver returned 401 to us twice, request id wh-5 77 301.`,
    error(1, 'http-status', '401'),
    error(1, 'request-id', 'wh-5 77 301'),
  ),
  said('customer', `Do I understand it right that 429s don't count towards the bill?`),
  said(
    'agent',
    `Same here with your sample project, the phone shows "Map tiles unavailable (TILE_KEY_2)".`,
    error(1, 'text', 'Map tiles unavailable (TILE_KEY_2)'),
    error(1, 'code', 'TILE_KEY_2'),
  ),
  said('customer', `Your job ran at 04:00 on 3 March and returned "0 rows skipped", as it should.`),
]);
