import type { Page } from '@playwright/test';
import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { openAtOnce } from './support/escalate-in.ts';
import { expect, test } from './support/test.ts';
import { appFrame, type World } from './support/world.ts';

const ticketId = 48213;

/** A confirmed defect for Engineering, ready to be sent to Jira. */
async function readyToSend(page: Page, world: World) {
  await world.open({ scenario: 'jira', ticket: ticketId });
  return openAtOnce(page);
}

test('a brief that Jira has no room for goes on in the note', async ({ page, world }) => {
  const { baton, press, fill } = await readyToSend(page, world);
  await baton.getByRole('tab', { name: /^Brief/ }).click();
  const line = 'POST an order with a reduced tax rate and look at the answer\n';
  const steps = `First of all\n${line.repeat(900)}Last of all`;
  await fill('Steps', steps);
  await press('Continue to send');
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  const [issue] = (await world.jira()).issues;
  const description = JSON.stringify(issue?.description);
  expect(description.length).toBeLessThanOrEqual(28_000);
  expect(description).toContain('First of all');
  expect(description).not.toContain('Last of all');
  expect(description).toContain('in the internal note on');
  const note = (await world.ticket(ticketId)).comments.at(-1);
  expect(note?.public).toBe(false);
  expect(note?.htmlBody).toContain('The rest of the brief, for which ENG-813 has no room');
  expect(note?.htmlBody).toContain('Last of all');
});

test('a proxy that Jira takes for a browser is explained, with the message for the admin', async ({
  page,
  world,
}) => {
  const { baton, press } = await readyToSend(page, world);
  await world.control({ looksLikeBrowser: true });
  await press('Create issue in ENG');
  await expect(baton.getByRole('alert')).toContainText('Jira takes Baton for a foreign web page');
  await expect(baton.getByText('Nothing was created in Jira')).toBeVisible();
  await expect(baton.getByRole('button', { name: 'Copy message for admin' })).toBeVisible();
  await expectAccessible(await appFrame(page));
  expect((await world.jira()).issues).toEqual([]);
  await world.control({ looksLikeBrowser: false });
  await press('Try again');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
});

/** Makes the issue of the escalation on the ticket a second time, as a try would whose answer never came. */
async function makeDouble(world: World) {
  const { settings } = await world.snapshot();
  const ticket = await world.ticket(ticketId);
  const states = ticket.fields.map(({ value }) => String(value)).filter((value) => value.startsWith('{"v":'));
  const { e: escalationId }: { e: string } = JSON.parse(states[0] ?? '');
  const [first] = (await world.jira()).issues;
  const body = {
    fields: {
      project: { key: 'ENG' },
      issuetype: { name: 'Bug' },
      summary: first?.summary,
      labels: first?.labels,
    },
    properties: [{ key: 'baton', value: { v: 1, escalationId } }],
  };
  await world.ask(
    'POST',
    `https://api.atlassian.com/ex/jira/${settings['jira_cloud_id']}/rest/api/3/issue`,
    body,
    {
      secure: true,
      headers: { Authorization: 'Basic {{basic_auth.token}}' },
      basic_auth: { username: String(settings['jira_email']), password: '{{setting.jira_token}}' },
    },
  );
}

test('a second issue is found after the note and at the next opening, and closed with a word about the first', async ({
  page,
  world,
}) => {
  const { baton, press } = await readyToSend(page, world);
  const refused = {
    url: '/tickets/',
    method: 'PUT',
    sends: '"comment"',
    when: 'before',
    status: 503,
  } as const;
  await world.control({ faults: [refused] });
  await press('Create issue in ENG');
  await expect(baton.getByRole('heading', { name: /^ENG-813 was created/ })).toBeVisible();
  await makeDouble(world);
  await press('Finish');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  const found = baton.getByText('ENG-814 was created by this escalation, too, beside ENG-813.');
  await expect(found).toBeVisible();

  await page.reload();
  await press('Open');
  await expect(found).toBeVisible();
  await expectAccessible(await appFrame(page));
  await press('Close ENG-814 as a duplicate');
  await expect(baton.getByText('ENG-814 is closed, with a comment that names ENG-813.')).toBeVisible();
  const [first, second] = (await world.jira()).issues;
  expect([first?.status, second?.status]).toEqual(['To Do', 'Done']);
  expect(JSON.stringify(second?.comments)).toContain('ENG-813');
});

test('a light agent is told before typing that they may only read, and copies the brief', async ({
  page,
  world,
}) => {
  await world.open({ scenario: 'jira', ticket: ticketId, controls: { role: 'light_agent' } });
  const { baton, press, escalate } = agentAt(page);
  await escalate();
  await expect(baton.getByText('You can read this ticket only')).toBeVisible();
  await press('Continue to brief');
  await press('Continue to send');
  await expect(baton.getByText('Cannot be sent')).toBeVisible();
  await press('Copy the brief');
  await expectAccessible(await appFrame(page));
  expect(world.writes()).toEqual([]);
});
