import { expect, test } from 'vitest';
import { defaultPolicies } from '../../src/core/policies.ts';
import { aCase, anAgent } from '../support/a-case.ts';
import { aDefect, routeTo, theSettings, viewAs } from '../support/a-session.ts';

/** A brief for Leadership, which only duty managers may send to, in the hands of an agent of these groups. */
async function toLeadership(groups: readonly string[]) {
  const settings = {
    ...theSettings({ T5: routeTo('linear:EXE') }),
    policies: { ...defaultPolicies, leadershipGroups: ['Duty managers'] },
  };
  const all = await aDefect(aCase({ agent: anAgent({ groups }) }), { settings });
  all.session.chooseTarget('T5');
  for (const field of ['revenue', 'blocked', 'tried', 'ask_detail', 'affected'] as const)
    all.session.edit(field, 'Said');
  const hindrances = () => viewAs(all.session.view(), 'draft').hindrances;
  return { ...all, hindrances };
}

test('an agent of no such group does not send to Leadership, and is told which groups do', async () => {
  const { session, tracker, desk, hindrances } = await toLeadership(['Support']);
  expect(hindrances()).toEqual([{ kind: 'not-allowed', groups: ['Duty managers'], roles: [] }]);
  await session.send();
  expect(tracker.issues.size).toBe(0);
  expect(desk.changes).toEqual([]);
});

test('an agent of such a group sends it', async () => {
  const { session, tracker, hindrances } = await toLeadership(['Support', 'Duty managers']);
  expect(hindrances()).toEqual([]);
  await session.send();
  expect(tracker.issues.size).toBe(1);
});

test('nobody is kept from Security, whatever is limited', async () => {
  const { session, tracker, hindrances } = await toLeadership(['Support']);
  session.chooseTarget('T4');
  expect(hindrances()).toEqual([]);
  await session.send();
  expect(tracker.issues.size).toBe(1);
});
