import { expect, test } from 'vitest';
import type { PastEscalation } from '../../src/core/escalation/past-returns.ts';
import { done, failed, type Outcome } from '../../src/core/outcome.ts';
import { readOftenReturned } from '../../src/flows/past-returns.ts';
import { escalatedTicket } from '../../src/workbench/scenarios/escalations/plan.ts';
import { day, hour } from '../support/a-case.ts';
import { aClock, aMemory } from '../support/a-clock.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aSidebar, aWorldOf } from '../support/a-sidebar.ts';
import { aConversation } from '../support/fake-zaf.ts';

const destination = { kind: 'jira', project: 'ENG', issueType: 'Bug' } as const;
const past: readonly PastEscalation[] = [1, 2, 3].map((at) => ({ destination, at, lacks: ['environment'] }));
const habit = [{ lack: 'environment', count: 3, of: 3 }];

function asking(answer: Outcome<readonly PastEscalation[]>) {
  const time = aClock();
  const memory = aMemory();
  let searches = 0;
  const around = {
    pastReturns: async () => {
      searches += 1;
      return answer;
    },
  };
  const ask = () =>
    readOftenReturned(
      { memory, clock: time.clock, subdomain: 'acme' },
      around,
      destination,
      new AbortController().signal,
    );
  return { ask, time, memory, searches: () => searches };
}

test('one search a day is enough', async () => {
  const { ask, time, searches } = asking(done(past));
  expect(await ask()).toEqual(habit);
  await time.pass(23 * hour);
  expect(await ask()).toEqual(habit);
  expect(searches()).toBe(1);
  await time.pass(day);
  await ask();
  expect(searches()).toBe(2);
});

test('what cannot be read, or was kept broken, says nothing', async () => {
  const { ask } = asking(failed(aFault()));
  expect(await ask()).toEqual([]);
  const kept = asking(done(past));
  kept.memory.save('acme/past-returns', { at: kept.time.clock.now(), past: [7, { to: 'x', at: 1 }, null] });
  expect(await kept.ask()).toEqual([]);
});

test('in the workbench one search of the newest hundred tells it to every ticket of that day', async () => {
  const past = Array.from({ length: 13 }, (_, nth) =>
    escalatedTicket({
      id: 61_000 + nth,
      subject: `Earlier escalation ${nth}`,
      organization: null,
      customer: { name: 'Ana Silva', email: 'ana@mail.example' },
      by: ['maya', 'Maya Lindqvist'],
      escalated: (nth + 1) * day,
      severity: 'S2',
      target: 'T2',
      // One went elsewhere; of the others those that are older than the newest ten do not count.
      route: nth === 9 ? 'linear:PRO' : 'linear:ENG',
      issue: null,
      ...(nth % 3 === 0 ? { returns: 1, lacks: ['environment'] } : {}),
    }),
  );
  const made = aWorldOf({ id: 'past', title: 'Past', conversations: [aConversation(), ...past] });
  const memory = aMemory();
  const [first, other] = [
    await aSidebar(made, aConversation().ticket.id, memory),
    await aSidebar(made, past[0]?.ticket.id ?? 0, memory),
  ];
  const toLinear = { kind: 'linear', team: 'ENG' } as const;
  const said = [{ lack: 'environment', count: 3, of: 10 }];
  expect(await first.session.readOftenReturned(toLinear)).toEqual(said);
  expect(await other.session.readOftenReturned(toLinear)).toEqual(said);
  expect(await first.session.readOftenReturned({ kind: 'linear', team: 'PRO' })).toEqual([]);
  expect([...first.names(), ...other.names()].filter((name) => name.includes('/search'))).toHaveLength(1);
});
