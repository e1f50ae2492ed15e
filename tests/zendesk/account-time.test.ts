import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '../../src/core/ports.ts';
import { createAccountTime } from '../../src/zendesk/account-time.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { writeState } from '../../src/zendesk/record.ts';
import { ticket as ticketData } from '../../src/zendesk/schemas.ts';
import { stateOf } from '../../src/zendesk/ticket-access.ts';
import { hour, minute, now } from '../support/a-case.ts';
import { aClock } from '../support/a-clock.ts';
import { aState } from '../support/a-session.ts';
import { aZafClient } from '../support/fake-zaf.ts';

const at = (instant: number) => new Date(instant).toUTCString();

/** A device whose clock says `now`, while Zendesk answers with these headers, each after `ms`. */
function aLaptop(headers: Record<string, string>, ms = 100) {
  const { clock, pass } = aClock();
  const { client } = aZafClient({
    request: () => {
      void pass(ms);
      return { status: 200, body: {}, headers };
    },
  });
  const time = createAccountTime(clock);
  const zaf = time.listening(createZaf(client, clock));
  const ask = (url = '/api/v2/x.json'): Promise<HttpAnswer> =>
    zaf.request({ url, type: 'GET', httpCompleteResponse: true, autoRetry: false });
  return { ask, off: () => time.clock.now() - clock.now() };
}

describe('the time that claims are compared by', () => {
  test.each([-9 * hour, 7 * minute, 400 * 24 * hour])(
    'is Zendesk’s, on a laptop that is %i ms off',
    async (off) => {
      const { ask, off: corrected } = aLaptop({ Date: at(now + off) });
      expect(corrected()).toBe(0);
      await ask();
      expect(Math.abs(corrected() - off)).toBeLessThan(1_500);
    },
  );

  test('is the laptop’s own where that is right, or nobody tells', async () => {
    for (const headers of [{ Date: at(now + 4_000) }, {}, { Date: 'soon' }]) {
      const { ask, off } = aLaptop(headers);
      await ask();
      expect(off()).toBe(0);
    }
  });

  test('is not taken from a tracker, nor from an answer that waited in a laptop asleep', async () => {
    const elsewhere = aLaptop({ Date: at(now + hour) });
    await elsewhere.ask('https://api.linear.app/graphql');
    expect(elsewhere.off()).toBe(0);
    const asleep = aLaptop({ Date: at(now) }, 10 * minute);
    await asleep.ask();
    expect(asleep.off()).toBe(0);
  });
});

describe('a claim from the future', () => {
  const read = (claimedAt: number) => {
    const { subdomain, installationId, ticketId, ...state } = aState({ phase: 'sending', at: claimedAt });
    const place = { subdomain, installationId };
    const ticket = ticketData.parse({
      id: ticketId,
      status: 'open',
      created_at: at(now - hour),
      updated_at: new Date(now).toISOString(),
      custom_fields: [{ id: 7, value: writeState({ ...state, ...place, ticketId }) }],
    });
    const found = stateOf(ticket, { fieldIds: { baton_state: 7 }, place, ticketId });
    return found.kind === 'ours' ? found.state.at : null;
  };

  test('was made when the ticket changed last: it holds nothing for a year', () => {
    expect(read(now + 365 * 24 * hour)).toBe(now);
  });

  test('any other was made when it says', () => {
    expect(read(now - minute)).toBe(now - minute);
    expect(read(now + 20_000)).toBe(now + 20_000);
  });
});
