import type { FrameLocator, Page } from '@playwright/test';
import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const defect = 48213;
const question = 48227;

/** As Zendesk leaves an installation in which only the secrets were entered. */
const fresh = {
  route_l2: '',
  route_engineering: '',
  route_product: '',
  route_security: '',
  route_leadership: '',
  revenue_field: '',
  contact: '',
  jira_site: '',
  jira_cloud_id: '',
  jira_email: '',
};

const pageFrame = (page: Page) => page.locator('.nav-page iframe.app-frame');

/** What an admin does in Setup; each click, text and choice is counted. */
function adminAt(page: Page) {
  const setup: FrameLocator = pageFrame(page).contentFrame();
  let actions = 0;
  const act = async (deed: Promise<unknown>) => {
    actions += 1;
    await deed;
  };
  return {
    setup,
    count: () => actions,
    press: (name: string) => act(setup.getByRole('button', { name, exact: true }).click()),
    open: (tab: string) => act(setup.getByRole('tab', { name: tab }).click()),
    check: (name: string) =>
      act(setup.getByRole('group', { name: 'Goes to' }).getByText(name, { exact: true }).click()),
    fill: (label: string, text: string) => act(setup.getByLabel(label, { exact: true }).fill(text)),
    async pick(label: string, text: string) {
      const box = setup.getByRole('combobox', { name: label, exact: true });
      await box.focus();
      await act(box.pressSequentially(text));
      await expect(setup.getByRole('option', { name: text }).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await act(page.keyboard.press('Enter'));
      await expect(box).toHaveValue(new RegExp(text));
    },
  };
}

test('from a fresh installation to the first issue in Jira and in Linear, by Setup alone', async ({
  page,
  world,
}) => {
  // Seventeen actions on two pages, on machines that do other things, too.
  test.slow();
  await world.open({ scenario: 'first-steps', settings: fresh, controls: { role: 'admin' }, ticket: defect });
  const { cloudId } = await world.jira();
  await page.getByRole('button', { name: 'Baton', exact: true }).click();
  const admin = adminAt(page);
  const { setup, press, open, check, fill, pick } = admin;
  await open('Setup');
  await fill('Jira cloud ID', cloudId);
  await fill('Jira account', 'support@larkfield.example');
  await press('Test Jira');
  await expect(setup.getByRole('article', { name: 'Jira' }).getByText('Works')).toBeVisible();
  await press('Test Linear');
  await expect(setup.getByRole('article', { name: 'Linear' }).getByText('Works')).toBeVisible();
  await press('Edit Engineering');
  await pick('Project', 'ENG');
  await pick('Issue type', 'Bug');
  await press('Edit Product');
  await check('Linear');
  await pick('Team', 'PRO');
  await press('Close Product');
  const frame = await (await pageFrame(page).elementHandle())?.contentFrame();
  if (frame) await expectAccessible(frame);
  await press('Review and save');
  await press('Save version 1');
  await expect(setup.getByText('Version 1 is saved.')).toBeVisible();
  console.log(`from a fresh installation to routes to Jira and Linear: ${admin.count()} actions`);

  await world.open({ ticket: defect });
  const agent = agentAt(page);
  await agent.escalate();
  await agent.answer('A defect is confirmed and needs a code change', 'Yes');
  await agent.press('Continue to brief');
  await agent.fillMissing();
  await agent.press('Continue to send');
  await agent.press('Create issue in ENG');
  await expect(agent.baton.getByText(/^Sent\./)).toBeVisible();

  await world.open({ ticket: question });
  await agent.escalate();
  await agent.press('Escalate anyway');
  await agent.baton.getByLabel('Target', { exact: true }).selectOption('Product');
  await agent.baton.getByLabel('Why escalate anyway?').fill('Several ask for it');
  await agent.press('Continue to brief');
  await agent.fillMissing();
  await agent.press('Continue to send');
  await agent.press('Create issue in PRO');
  await expect(agent.baton.getByText(/^Sent\./)).toBeVisible();

  expect((await world.jira()).issues).toMatchObject([{ key: expect.stringMatching(/^ENG-/), type: 'Bug' }]);
  expect((await world.linear()).issues).toMatchObject([{ identifier: expect.stringMatching(/^PRO-/) }]);
});
