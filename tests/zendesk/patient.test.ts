import { expect, test } from 'vitest';
import { createZaf } from '../../src/zendesk/client.ts';
import { patient } from '../../src/zendesk/patient.ts';
import type { ZafRequestOptions } from '../../src/zendesk/zaf.ts';
import { aClock } from '../support/a-clock.ts';
import { aZafClient } from '../support/fake-zaf.ts';

const read: ZafRequestOptions = {
  url: '/api/v2/x.json',
  type: 'GET',
  httpCompleteResponse: true,
  autoRetry: true,
};

/** Zendesk answers with these statuses, one after the other. Says what was asked, and how long was waited in between. */
async function askedOf(statuses: readonly number[], options = read, luck = 0.5) {
  const { client, requests } = aZafClient({
    request: (_, nth) => ({ status: statuses[nth - 1] ?? 200, body: {} }),
  });
  const waits: number[] = [];
  const clock = {
    sleep: async (ms: number) => {
      waits.push(ms);
    },
  };
  const zaf = patient(createZaf(client, aClock().clock), { clock, random: () => luck });
  const answer = await zaf.request(options);
  return { status: answer.kind === 'answer' ? answer.status : null, asked: requests.length, waits };
}

test('a read that met a server being replaced is tried again, a little later each time', async () => {
  expect(await askedOf([503, 502])).toEqual({ status: 200, asked: 3, waits: [500, 1000] });
});

test('two browsers that met it at the same moment do not come back at the same moment', async () => {
  const [early, late] = [await askedOf([503], read, 0), await askedOf([503], read, 0.99)];
  expect(early.waits).toEqual([250]);
  expect(late.waits[0]).toBeCloseTo(745);
});

test('a server that is down is not asked for ever', async () => {
  expect(await askedOf([503, 503, 503, 503])).toMatchObject({ status: 503, asked: 3 });
});

test('a write is sent once, and so is every other answer than those', async () => {
  const write = { ...read, type: 'PUT', autoRetry: false } as const;
  expect(await askedOf([503], write)).toMatchObject({ status: 503, asked: 1 });
  for (const status of [200, 400, 401, 404, 429, 500]) expect((await askedOf([status])).asked).toBe(1);
});
