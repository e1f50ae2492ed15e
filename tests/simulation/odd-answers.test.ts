import { expect, test } from 'vitest';
import type { RelayAnswer, RelayRequest } from '../../src/workbench/contract.ts';
import { json } from '../../src/workbench/services/answer.ts';
import { isRecord } from '../../src/workbench/services/is-record.ts';
import { type Account, anAccount, type Way } from './account.ts';
import { send, type } from './agent.ts';
import { aDevice, type Device } from './device.ts';
import type { Trouble } from './troubles.ts';
import { whatIs } from './truths.ts';

const withBody = (given: RelayAnswer, body: unknown): RelayAnswer => ({
  ...json(given.status, null, { ...given.headers }),
  text: typeof body === 'string' && body.startsWith('RAW') ? body.slice(3) : JSON.stringify(body),
});

const bodyOf = ({ text }: RelayAnswer): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Changes every value of a body, from the inside out. */
const each = (value: unknown, change: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return change(value.map((inner) => each(inner, change)));
  if (!isRecord(value)) return change(value);
  return change(
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, each(inner, change)])),
  );
};

const deep = `${'{"nodes":['.repeat(20_000)}${']}'.repeat(20_000)}`;
/** What a list becomes that has far too many rows: the first one, again and again. */
const rows = 100_000;

/** What an answer becomes, whatever it was. */
const shapes: Readonly<Record<string, (body: unknown) => unknown>> = {
  null: () => null,
  'a list': () => [],
  'a list of itself': (body) => [body],
  'no fields': () => ({}),
  'a number': () => 7,
  'a text': () => 'busy',
  'nothing at all': () => 'RAW',
  'a text of 20 MB': () => 'x'.repeat(20_000_000),
  'nested 20,000 deep': () => `RAW${deep}`,
  'every text of it null': (body) => each(body, (value) => (typeof value === 'string' ? null : value)),
  'every number of it a text': (body) =>
    each(body, (value) => (typeof value === 'number' ? `${value}` : value)),
  'every list of it an object': (body) =>
    each(body, (value) => (Array.isArray(value) ? { ...value } : value)),
  'every list of it empty': (body) => each(body, (value) => (Array.isArray(value) ? [] : value)),
  'every list of it backwards': (body) =>
    each(body, (value) => (Array.isArray(value) ? value.toReversed() : value)),
  'every inner object of it null': (body) =>
    isRecord(body)
      ? Object.fromEntries(
          Object.entries(body).map(([name, inner]) => [name, isRecord(inner) ? null : inner]),
        )
      : null,
  'its lists 100,000 rows long': (body) =>
    isRecord(body)
      ? Object.fromEntries(
          Object.entries(body).map(([name, inner]) => [
            name,
            Array.isArray(inner) && inner.length > 0 && inner.length < 50
              ? Array.from({ length: rows }, () => inner[0])
              : inner,
          ]),
        )
      : body,
};

/** Which endpoint it is, without what differs from run to run. */
const endpointOf = ({ type: method = 'GET', url, data = '' }: RelayRequest): string => {
  const operation = /(?:query|mutation) (\w+)/.exec(data)?.[1];
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
  return operation ?? `${method} ${path.replace(/\d{4,}|[0-9a-f-]{36}/g, 'N')}`;
};

const twist = (how: (body: unknown) => unknown): Trouble => ({
  name: 'twisted',
  when: 'after',
  how: (_, given) => withBody(given, how(bodyOf(given))),
});

/** Opens and sends. Says what the agent sees each time. */
async function goThrough(account: Account, meddle: (device: Device) => void) {
  const device = await aDevice(account, account.userId('Maya Lindqvist'));
  meddle(device);
  device.session.open();
  await account.pass(5_000);
  const first = device.session.view();
  type(device);
  await send(account, device);
  const second = device.session.view();
  return { first, second };
}

async function endpointsOf(way: Way): Promise<readonly string[]> {
  const asked = new Set<string>();
  await goThrough(anAccount(way), (device) =>
    device.meddleWith((request) => {
      asked.add(endpointOf(request));
      return null;
    }),
  );
  return [...asked];
}

/** Each endpoint and each shape in every run, not each pair of them: those are for `npm run bench:faults`. */
const isWhole = process.env['BATON_TABLE'] === 'faults';
const isPlayed = (endpoint: number, shape: number) => isWhole || (endpoint + shape) % 6 === 0;
const seen = new Set<string>();

/** In which a person can go on: nothing that turns for ever, nothing blank. */
const ends = ['draft', 'failed', 'stopped', 'escalated', 'claimed', 'interrupted', 'not-ours'];

test.for(['linear', 'jira', 'known in jira', 'known in linear'] as const)(
  'whatever shape an answer has on the way to %s, each endpoint by itself: it works, or a fault is told',
  { timeout: 600_000 },
  async (way) => {
    const endpoints = (await endpointsOf(way)).filter((endpoint) => !seen.has(endpoint));
    expect(endpoints.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const [at, endpoint] of endpoints.entries()) {
      seen.add(endpoint);
      for (const [nth, [name, how]] of Object.entries(shapes).entries()) {
        if (!isPlayed(at, nth)) continue;
        const account = anAccount(way);
        const { first, second } = await goThrough(account, (device) =>
          device.meddleWith((request) => (endpointOf(request) === endpoint ? twist(how) : null)),
        ).catch((error: unknown) => {
          wrong.push(`${endpoint}, ${name}: ${error}`);
          return { first: null, second: null };
        });
        for (const view of [first, second])
          if (view !== null && !ends.includes(view.kind)) wrong.push(`${endpoint}, ${name}: ${view.kind}`);
        const { issues, events } = whatIs(account);
        if (issues.length > 1 || events.length > 1) wrong.push(`${endpoint}, ${name}: twice`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
