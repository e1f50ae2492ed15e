import { expect, test } from 'vitest';
import { aRule, routeOf } from '../../support/a-rule.ts';
import { aConversation } from '../../support/fake-zaf.ts';
import { paperText } from '../../support/paper-text.ts';
import { aBench, aSetup, ready } from '../../support/setup-bench.ts';

const ticketId = aConversation().ticket.id;

async function tried(
  route: string | null,
  as: { target?: 'T2' | 'T4' | 'T5'; severity?: 'S1' } = { target: 'T2' },
) {
  const bench = aBench();
  const setup = await aSetup(bench);
  if (route !== null)
    setup.edit((draft) => ({
      ...draft,
      routing: {
        ...draft.routing,
        rules: [
          aRule({ id: 'r0', name: 'Never', when: [{ kind: 'tag', anyOf: ['nowhere'] }] }),
          aRule({ id: 'r1', name: 'Mine', route: routeOf(route) }),
        ],
      },
    }));
  const before = JSON.stringify([bench.world.tickets, bench.world.linear.issues, bench.world.jira.issues]);
  await setup.tryTicket(ticketId, as);
  expect(JSON.stringify([bench.world.tickets, bench.world.linear.issues, bench.world.jira.issues])).toBe(
    before,
  );
  expect(bench.exchanges.filter(({ request }) => request.type === 'PUT')).toEqual([]);
  const { trial } = ready(setup.view());
  if (trial.kind !== 'ready') throw new Error(`The trial is ${trial.kind}`);
  return trial.value;
}

test('without rules the route of the target is shown, with issue, note and changes', async () => {
  const trial = await tried(null);
  expect(trial).toMatchObject({ ticketId, target: 'T2', choice: { rule: null, route: { kind: 'route' } } });
  expect(paperText(trial.preview?.issue)).toContain('export is missing rows');
  expect(paperText(trial.preview?.note)).toContain('Escalated to Engineering');
  expect(trial.preview?.changes).toContainEqual(expect.objectContaining({ kind: 'status', to: 'hold' }));
});

test('the rule that would be taken is shown, and why the others are not', async () => {
  const trial = await tried('jira:OPS/Incident; field.customfield_10501=from:organization.name');
  expect(trial.choice).toMatchObject({
    rule: { name: 'Mine' },
    results: [{ state: 'fails', conditions: [{ holds: false }] }, { state: 'taken' }],
  });
  expect(trial.preview?.changes).toContainEqual(
    expect.objectContaining({
      kind: 'issue',
      destination: { kind: 'jira', project: 'OPS', issueType: 'Incident' },
    }),
  );
});

test('what the agent would be asked for is what the rule does not fill', async () => {
  const filled =
    'jira:OPS/Incident; component=10301~Import; field.customfield_10501=from:organization.name; field.customfield_10505=is:staging';
  const names = (trial: Awaited<ReturnType<typeof tried>>) => trial.asked.map(({ name }) => name);
  const before = names(await tried('jira:OPS/Incident'));
  const after = names(await tried(filled));
  expect(before).toEqual(expect.arrayContaining(['Components', 'Customer', 'Environment', 'Impact']));
  expect(before.filter((name) => !after.includes(name))).toEqual(['Components', 'Customer', 'Environment']);
});

test('a target without a route has nothing to show', async () => {
  expect(await tried(null, { target: 'T5' })).toMatchObject({
    preview: null,
    hindrances: expect.arrayContaining([expect.objectContaining({ kind: 'no-route' })]),
  });
});

test('security is not caught by a rule that does not name it', async () => {
  const trial = await tried('linear:PRO', { target: 'T4' });
  expect(trial.choice).toMatchObject({ rule: null, results: [{ state: 'fails' }, { state: 'security' }] });
});

test('a ticket that is not there is told as missing', async () => {
  const setup = await aSetup();
  await setup.tryTicket(1);
  expect(ready(setup.view()).trial).toMatchObject({ kind: 'failed', fault: { kind: 'missing' } });
});
