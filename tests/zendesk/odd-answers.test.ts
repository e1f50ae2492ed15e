import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { createSurroundingsReader } from '../../src/zendesk/read-surroundings.ts';
import type { ZafRequestOptions } from '../../src/zendesk/zaf.ts';
import { aCase, aTicket } from '../support/a-case.ts';
import { someTerms } from '../support/around.ts';
import { aWorkbench } from '../support/fake-zaf.ts';
import { type Oddities, oddities, twisted } from '../support/odd-answer.ts';
import { aHelpDeskFor } from '../support/zendesk-desk.ts';

const { signal } = new AbortController();

/** Answers of 200 and more with something wrong in the body, as the host hands them on. */
function twistedEnd(end: unknown, wrong: Oddities): unknown {
  if (typeof end !== 'object' || end === null || !('responseJSON' in end)) return twisted(end, wrong);
  const body = twisted(end.responseJSON, wrong);
  return { ...end, responseJSON: body, responseText: JSON.stringify(body) };
}

/** Both sides of Zendesk, where everything that is asked after the start is answered with something wrong in it. */
async function aTwistedDesk(wrong: Oddities) {
  const bench = aWorkbench();
  let isTwisted = false;
  const twist = (value: unknown) => (isTwisted ? twistedEnd(value, wrong) : value);
  const zaf = createZaf(
    {
      ...bench.client,
      get: async (paths: string | readonly string[]) => twist(await bench.client.get(paths)),
      request: async (options: ZafRequestOptions) => twist(await bench.client.request(options)),
    },
    bench.clock,
  );
  const installation = await readInstallation(zaf);
  const fields = await readFieldIds(zaf);
  if (installation.kind !== 'done' || fields.kind !== 'done') throw new Error('It does not start');
  const { place } = installation.value;
  const access = { zaf, clock: bench.clock, place, ticketId: 48213, fieldIds: fields.value };
  isTwisted = true;
  const around = createSurroundingsReader({ ...access, revenueField: 'annual_revenue' });
  return { desk: aHelpDeskFor(access), around, zaf };
}

type Twisted = Awaited<ReturnType<typeof aTwistedDesk>>;

const terms = someTerms({ pairs: ['export missing'], words: ['export'] });

const asks: Readonly<Record<string, (all: Twisted) => Promise<{ kind: string }>>> = {
  'the start': ({ zaf }) => readInstallation(zaf),
  'the fields': ({ zaf }) => readFieldIds(zaf),
  'the case': ({ desk }) => desk.readCase(signal),
  'the newest messages': ({ desk }) => desk.readNewest(signal),
  'the ticket now': ({ desk }) => desk.readNow(),
  'an event': ({ desk }) => desk.hasEvent('handled:1'),
  'all events': ({ desk }) => desk.readEvents(),
  'a group': ({ desk }) => desk.findGroup('Tier 9'),
  'a write': ({ desk }) => desk.write({ basis: aTicket(), addTags: ['baton'] }),
  'similar tickets': ({ around }) => around.similar(terms, signal),
  'the account': ({ around }) => around.account(aCase(), signal),
  articles: ({ around }) => around.articles(['export'], aCase(), signal),
  metrics: ({ around }) => around.metrics(signal),
};

test.each(Object.keys(asks))('whatever is wrong in an answer of Zendesk, %s has an outcome', async (name) => {
  await fc.assert(
    fc.asyncProperty(oddities(), async (wrong) => {
      const outcome = await asks[name]?.(await aTwistedDesk(wrong));
      expect(['done', 'refused', 'unknown']).toContain(outcome?.kind);
    }),
    { numRuns: 40 },
  );
});
