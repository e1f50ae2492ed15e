import { expectAccessible } from './support/axe.ts';
import {
  confirmedDefect,
  decideAndWrite,
  openAtOnce,
  openIn,
  type System,
  send,
} from './support/escalate-in.ts';
import { expect, test } from './support/test.ts';
import { appFrame, type World } from './support/world.ts';

const ticketId = 48213;

/** `critical`: what each calls the priority that stands for it. */
const trackers = [
  { system: 'linear', critical: '"priority":1', dropped: '"state":"Canceled"' },
  { system: 'jira', critical: '"priority":"Highest"', dropped: '"status":"Done"' },
] as const;

async function issuesOf(world: World, system: System): Promise<readonly object[]> {
  return (system === 'linear' ? await world.linear() : await world.jira()).issues;
}

/** What stands at the team: comments as text, priority and whether it has ended. */
const atTeam = async (world: World, system: System) => JSON.stringify((await issuesOf(world, system)).at(-1));

const fieldsOf = async (world: World) =>
  Object.fromEntries((await world.ticket(ticketId)).fields.map(({ title, value }) => [title, value]));

const commentsOf = async (world: World) => (await world.ticket(ticketId)).comments;

/** A colleague keeps the customer and offers it to who is signed in. */
async function offerBack(world: World): Promise<void> {
  const { requirements, currentUser } = await world.snapshot();
  const { baton_state: id = 0 } = requirements;
  const state = JSON.parse(String((await fieldsOf(world))['Baton state']));
  const f = { ...state.f, o: state.f.h, h: [currentUser.id, currentUser.name] };
  const custom_fields = [{ id, value: JSON.stringify({ ...state, f }) }];
  const answer = await world.ask('PUT', `/api/v2/tickets/${ticketId}.json`, { ticket: { custom_fields } });
  expect(answer.status).toBe(200);
}

for (const { system, critical, dropped } of trackers) {
  test(`what follows a hand-off to ${system} arrives at the team and on the ticket`, async ({
    page,
    world,
  }) => {
    // A dozen actions, each read back from both sides.
    test.setTimeout(120_000);
    await openIn(world, system, confirmedDefect);
    const agent = await openAtOnce(page);
    const { baton, press } = agent;
    await send(agent);
    const composer = page.getByRole('textbox', { name: 'Comment' });

    /** Saves what is filled in, and waits until it is noted; answers with the note. */
    async function saved(): Promise<string> {
      const before = (await commentsOf(world)).length;
      await press('Save');
      await expect.poll(async () => (await commentsOf(world)).length).toBe(before + 1);
      const note = (await commentsOf(world)).at(-1);
      expect(note?.public).toBe(false);
      return note?.htmlBody ?? '';
    }

    async function carryOut(name: string, entries: Readonly<Record<string, string>>): Promise<string> {
      await press(name);
      for (const [label, value] of Object.entries(entries)) {
        const input = baton.getByLabel(label, { exact: true });
        if ((await input.evaluate((each) => each.tagName)) === 'SELECT')
          await input.selectOption({ label: value });
        else await input.fill(value);
      }
      return saved();
    }

    await expect(baton.getByText('Tell customer')).toBeVisible();
    await expectAccessible(await appFrame(page));

    expect(await carryOut('Log a check', { 'What they said': 'A fix is in review' })).toContain(
      'A fix is in review',
    );

    await carryOut('Change severity', { 'New severity': 'Critical', Why: 'All sites now' });
    expect(await fieldsOf(world)).toMatchObject({ 'Escalation severity': 'baton_critical' });
    expect(await atTeam(world, system)).toContain(critical);

    await press('Add to the issue');
    await press('Messages of the conversation');
    const newest = baton
      .getByRole('group', { name: 'Messages of the conversation' })
      .locator('label')
      .first();
    const passedOn = await newest.innerText();
    await newest.click();
    expect(await saved()).toContain('Added to ENG-');
    expect(await atTeam(world, system)).toContain(passedOn.slice(-30, -2));

    await carryOut('Returned for information', {
      'What was missing': 'Environment',
      'What they ask': 'Which version?',
    });
    expect(await fieldsOf(world)).toMatchObject({ 'Escalation returns': 1 });
    await expect(baton.getByText('Engineering waits for an answer')).toBeVisible();
    await press('Answer the question');
    await press('Ask the customer');
    await expect(composer).toHaveValue(/Which version\?/);
    await composer.fill('');
    await baton.getByLabel('Answer', { exact: true }).fill('Version 4.2');
    await saved();
    expect(await atTeam(world, system)).toContain('Version 4.2');

    await press('Hand over');
    await baton.getByLabel('To whom').fill('ort');
    await press('Ben Ortiz');
    expect(await saved()).toContain('Offered to Ben Ortiz');
    await expect(baton.getByText('Offered to Ben Ortiz')).toBeVisible();
    await expect(baton.getByRole('button', { name: 'Take over' })).toHaveCount(0);

    await offerBack(world);
    await world.open({ ticket: ticketId });
    await press('Open');
    await press('Take over');
    for (const fact of ['Last check', 'By a day', 'Customer said', 'Open question'])
      await expect(baton.getByText(fact, { exact: true })).toBeVisible();
    await expectAccessible(await appFrame(page));
    expect(await saved()).toContain('Maya Lindqvist took over from Ben Ortiz');
    await expect(baton.getByText('Maya Lindqvist (you)').last()).toBeVisible();

    const ended = await carryOut('De-escalate', {
      'Why it goes back': 'a workaround unblocks the customer',
      'What solved it': 'Use the old endpoint',
      'What was learned': 'Try the old endpoint first',
      'The issue': 'Is closed without a change',
    });
    expect(ended).toContain('Use the old endpoint');
    const team = await atTeam(world, system);
    for (const told of ['Use the old endpoint', 'Try the old endpoint first', dropped])
      expect(team).toContain(told);
    expect(await fieldsOf(world)).toMatchObject({
      'Escalation outcome': 'baton_ended',
      'Next escalation update': null,
    });
    await expect(composer).toHaveValue(/^Hello Daniel Okafor,/);
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect.poll(async () => (await commentsOf(world)).at(-1)?.htmlBody).toContain('Customer told');

    await press('Trail');
    const entries = [
      'Checked with Engineering',
      'Added to',
      'Engineering asked back',
      'De-escalated',
      'Customer told',
    ];
    for (const entry of entries)
      await expect(baton.getByRole('listitem').filter({ hasText: entry })).toBeVisible();
    await expectAccessible(await appFrame(page));

    await press('Escalate again');
    await expect(baton.getByText(/^Escalated before, .* 1 message since then is in the brief/)).toBeVisible();
    const before = await issuesOf(world, system);
    await decideAndWrite(agent, confirmedDefect);
    await send(agent);
    const after = await issuesOf(world, system);
    expect(after).toHaveLength(before.length + 1);
    expect(JSON.stringify(after.at(-1))).toContain('Escalated before as ENG-');
    expect(await fieldsOf(world)).toMatchObject({
      'Escalation outcome': 'baton_escalated',
      'Escalation severity': expect.stringMatching(/^baton_/),
    });
  });
}
