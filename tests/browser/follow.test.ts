import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame, type World } from './support/world.ts';

const ticketId = 48213;

const trackers = [
  { name: 'Linear', scenario: 'first-steps', key: /^ENG-\d+$/ },
  { name: 'Jira', scenario: 'jira', key: /^ENG-\d+$/ },
] as const;

type Tracker = (typeof trackers)[number];

/** What stands at the team: comments as text, priority and whether it has ended. */
async function atTeam(world: World, { name }: Tracker) {
  const { issues } = name === 'Linear' ? await world.linear() : await world.jira();
  return JSON.stringify(issues.at(-1));
}

const fieldsOf = async (world: World) =>
  Object.fromEntries((await world.ticket(ticketId)).fields.map(({ title, value }) => [title, value]));

const lastNote = async (world: World) => (await world.ticket(ticketId)).comments.at(-1);

for (const tracker of trackers) {
  test(`what follows a hand-off to ${tracker.name} arrives at the team and on the ticket`, async ({
    page,
    world,
  }) => {
    // Nine actions, each read back from both sides.
    test.slow();
    await world.open({ scenario: tracker.scenario, ticket: ticketId });
    const agent = agentAt(page);
    const { baton, press } = agent;
    await agent.escalate();
    await agent.answer('A defect is confirmed and needs a code change', 'Yes');
    await press('Continue to brief');
    await agent.fill('Steps', 'POST an order');
    await agent.fill('Deadline', '2030-03-01');
    await press('Continue to send');
    await press('Create issue in ENG');
    await expect(baton.getByText(/^Sent\./)).toBeVisible();

    /** Opens one of the actions, fills it in and waits until it is noted. */
    async function carryOut(name: string, entries: Readonly<Record<string, string>>) {
      const before = (await world.ticket(ticketId)).comments.length;
      const row = baton.getByRole('button', { name, exact: true });
      await row.click();
      for (const [label, value] of Object.entries(entries)) {
        const input = baton.getByLabel(label, { exact: true });
        if ((await input.evaluate((each) => each.tagName)) === 'SELECT')
          await input.selectOption({ label: value });
        else await input.fill(value);
      }
      await press('Save');
      await expect.poll(async () => (await world.ticket(ticketId)).comments.length).toBe(before + 1);
      const note = await lastNote(world);
      expect(note?.public).toBe(false);
      return note?.htmlBody ?? '';
    }

    await expect(baton.getByText('Tell customer')).toBeVisible();
    await expectAccessible(await appFrame(page));

    expect(await carryOut('Log a check', { 'What they said': 'A fix is in review' })).toContain(
      'A fix is in review',
    );

    expect(await carryOut('Change severity', { 'New severity': 'Critical', Why: 'All sites now' })).toContain(
      'Critical',
    );
    expect(await fieldsOf(world)).toMatchObject({ 'Escalation severity': 'baton_critical' });

    await carryOut('Add to the issue', { 'What is new': 'Also with Firefox' });
    expect(await atTeam(world, tracker)).toContain('Also with Firefox');

    await carryOut('Returned for information', {
      'What was missing': 'Environment',
      'What they ask': 'Which version?',
    });
    expect(await fieldsOf(world)).toMatchObject({ 'Escalation returns': 1 });
    await expect(baton.getByText('Engineering waits for an answer')).toBeVisible();
    await carryOut('Answer the question', { Answer: 'Version 4.2' });
    expect(await atTeam(world, tracker)).toContain('Version 4.2');

    await carryOut('Hand over', { Name: 'Jonas' });
    await carryOut('Take over', {});

    const ended = await carryOut('De-escalate', {
      'Why it goes back': 'a workaround unblocks the customer',
      'What solved it': 'Use the old endpoint',
      'What was learned': 'Try the old endpoint first',
      'The issue': 'Is closed without a change',
    });
    expect(ended).toContain('Use the old endpoint');
    expect(await atTeam(world, tracker)).toContain('Use the old endpoint');
    expect(await fieldsOf(world)).toMatchObject({
      'Escalation outcome': 'baton_ended',
      'Next escalation update': null,
    });

    await press('Trail');
    for (const entry of ['Checked with Engineering', 'Added to', 'Engineering asked back', 'De-escalated'])
      await expect(baton.getByRole('listitem').filter({ hasText: entry })).toBeVisible();
    await expectAccessible(await appFrame(page));
  });
}
