import type { Page } from '@playwright/test';
import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { confirmedDefect, fillIn } from './support/escalate-in.ts';
import { expect, test } from './support/test.ts';
import { appFrame, type World } from './support/world.ts';

const ticketId = confirmedDefect.ticket;

/** Product's escalations become incidents, for which Jira demands a field of every kind. */
async function incidentFor(page: Page, world: World, scenario: string) {
  await world.open({ scenario, ticket: ticketId });
  const agent = agentAt(page);
  await agent.escalate();
  await agent.baton.getByLabel('Target', { exact: true }).selectOption('Product');
  await agent.press('Continue to brief');
  await agent.fill('Deadline', '2030-03-01');
  await agent.press('Continue to send');
  return agent;
}

test('what Jira demands beyond the brief is asked for, each field of its kind', async ({ page, world }) => {
  const { baton, press } = await incidentFor(page, world, 'jira');
  await expect(baton.getByRole('heading', { name: 'Incident in Jira OPS' })).toBeVisible();
  await expect(baton.getByRole('heading', { name: 'Jira also asks for' })).toBeVisible();
  const field = (name: string) => baton.getByLabel(name, { exact: true });

  await press('Go to Customer');
  await expect(field('Customer')).toBeFocused();
  await field('Customer').fill('Brambleway Outfitters');
  await field('Impact').fill('No orders\nin the warehouse');
  await field('Users affected').fill('many');
  await expect(baton.getByText('Users affected must be a number.').first()).toBeVisible();
  await field('Users affected').fill('12');
  await field('Due date').fill('2030-03-02');
  await field('Started at').fill('2026-11-20T04:36');
  await field('Environment').selectOption('Production');
  await field('Area').selectOption('Platform');
  await field('Area: part of Platform').selectOption('Search');
  await field('Runbooks').fill('orders-api, warehouse');
  for (const [name, option] of Object.entries({
    Components: 'Export',
    'Affects versions': '4.12',
    Channels: 'API',
  }))
    await baton.getByRole('group', { name }).getByText(option, { exact: true }).click();
  await field('Incident lead').fill('ada');
  await press('Ada Okafor');
  await field('Status page').fill('status.larkfield.example');
  await expect(baton.getByText('Status page must be a web address.').first()).toBeVisible();
  await field('Status page').fill('https://status.larkfield.example/');
  for (const name of ['Tomas Vrba', 'Ada Okafor']) {
    await field('Reviewers').fill(name.slice(0, 3));
    await baton.getByRole('button', { name, exact: true }).last().click();
  }
  await field('Told to customers').selectOption('Not yet');
  await field('Seen first in').selectOption('4.11');
  await baton.getByRole('group', { name: 'Teams' }).getByText('Warehouse', { exact: true }).click();
  await field('Environment details').fill('Production, eu-west');
  await expectAccessible(await appFrame(page));
  await press('Create issue in OPS');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();

  const [issue] = (await world.jira()).issues;
  expect(issue).toMatchObject({ key: 'OPS-241', type: 'Incident' });
  const values = Object.fromEntries((issue?.fields ?? []).map(({ name, value }) => [name, value]));
  expect(values).toMatchObject({
    Customer: 'Brambleway Outfitters',
    'Users affected': '12',
    'Due date': '2030-03-02',
    'Started at': '2026-11-20T04:36:00.000+0000',
    Environment: 'Production',
    Area: 'Platform, Search',
    Runbooks: 'orders-api, warehouse',
    Components: 'Export',
    'Affects versions': '4.12',
    Channels: 'API',
    'Incident lead': 'Ada Okafor',
    'Status page': 'https://status.larkfield.example/',
    Reviewers: 'Tomas Vrba, Ada Okafor',
    'Told to customers': 'Not yet',
    'Seen first in': '4.11',
    Teams: 'Warehouse',
  });
  expect(JSON.stringify(values['Environment details'])).toContain('Production, eu-west');
  expect(JSON.stringify(values['Impact'])).toContain('in the warehouse');
});

test('a field of a kind that only Jira knows is for an admin, with what Jira says of it', async ({
  page,
  world,
}) => {
  const { baton, press } = await incidentFor(page, world, 'jira-odd-field');
  await expect(baton.getByText(/Baton cannot fill Account/).first()).toBeVisible();
  await expect(baton.getByRole('button', { name: 'Create issue in OPS' })).toHaveCount(0);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press('Copy message for admin');
  await expect(baton.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('com.example.crm:account-picker');
  expect((await world.jira()).issues).toEqual([]);
});

test('what Jira refuses leads back to the field, and is not sent the same again', async ({ page, world }) => {
  await world.open({ scenario: 'jira', ticket: ticketId });
  const { baton, press } = await fillIn(page, confirmedDefect);
  const body = JSON.stringify({ errorMessages: [], errors: { assignee: 'Somebody has to be named.' } });
  const refused = { url: '/rest/api/3/issue', method: 'POST', when: 'before', status: 400, body } as const;
  await world.control({ faults: [refused] });
  await press('Create issue in ENG');
  await expect(baton.getByRole('alert')).toContainText('assignee: Somebody has to be named.');
  await expect(baton.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await press('Change what was refused');
  await expect(baton.getByText('Somebody has to be named.')).toBeVisible();
  await press('Go to Assignee');
  await expect(baton.getByLabel('Assignee', { exact: true })).toBeFocused();
  await expectAccessible(await appFrame(page));
  await baton.getByLabel('Assignee', { exact: true }).fill('ada');
  await press('Ada Okafor');
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  const [issue] = (await world.jira()).issues;
  expect(issue?.fields).toContainEqual({ name: 'Assignee', value: 'Ada Okafor' });
});
