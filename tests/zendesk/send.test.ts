import { expect, test } from 'vitest';
import { createZaf } from '../../src/zendesk/client.ts';
import { createSend } from '../../src/zendesk/send.ts';
import { aClock } from '../support/a-clock.ts';
import { aZafClient, type Reply } from '../support/fake-zaf.ts';

const url = 'https://api.linear.app/graphql';

function sending(reply: Reply) {
  const { client, requests } = aZafClient({ request: () => reply });
  return { send: createSend(createZaf(client, aClock().clock)), requests };
}

test('a request goes through the proxy with secrets put in, once, as JSON', async () => {
  const { send, requests } = sending({ status: 200, body: { data: {} } });
  await send({
    method: 'POST',
    url,
    headers: { Authorization: '{{setting.linear_key}}', 'Content-Type': 'application/json' },
    body: '{"query":"…"}',
  });
  expect(requests).toEqual([
    {
      url,
      type: 'POST',
      headers: { Authorization: '{{setting.linear_key}}' },
      contentType: 'application/json',
      data: '{"query":"…"}',
      httpCompleteResponse: true,
      autoRetry: false,
      secure: true,
    },
  ]);
});

test('an account and the place of its token go beside the header that they make', async () => {
  const { send, requests } = sending({ status: 200, body: {} });
  const basicAuth = { username: 'support@larkfield.example', password: '{{setting.jira_token}}' };
  await send({ method: 'GET', url, headers: { Authorization: 'Basic {{basic_auth.token}}' }, basicAuth });
  expect(requests).toMatchObject([
    { headers: { Authorization: 'Basic {{basic_auth.token}}' }, basic_auth: basicAuth },
  ]);
});

test.each([
  [422, { error: 'Failed to get installation and oauth information for app' }],
  [403, 'https://acme.zendesk.com is not a proxyable URI'],
  [400, 'Proxy error: Invalid request'],
  [400, { error: 'Domain not whitelisted' }],
])('what the proxy refuses with %d never left', async (status, body) => {
  const { send } = sending({ status, body });
  const answer = await send({ method: 'POST', url });
  expect(answer).toMatchObject({ kind: 'silence', sent: false, from: 'proxy' });
});

test.each([
  [400, { errors: [{ message: 'Proxy error in the title' }] }],
  [403, { errorMessages: ['The domain is not whitelisted'] }],
  [500, '<html>Something went wrong'],
  [200, 'Proxy error is all this page says'],
])('an answer of the other system with %d stays its answer', async (status, body) => {
  const { send } = sending({ status, body });
  expect(await send({ method: 'POST', url })).toMatchObject({ kind: 'answer', status });
});
