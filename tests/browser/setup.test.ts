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

/** Everything that Setup has a screen for: rules that fit, that lead nowhere, that can never match. */
const fullRouting = JSON.stringify({
  version: 1,
  revision: 3,
  routes: { T2: 'jira:ENG/Bug; chat=slack; status=on-hold; pii=keep' },
  rules: [
    {
      id: 'a',
      name: 'Imports of large customers that hold up more than one warehouse',
      when: [
        { kind: 'revenue', atLeast: 500_000 },
        { kind: 'target', anyOf: ['T2'] },
      ],
      route: 'jira:OPS/Incident; component=10301~Import; chat=teams:product',
    },
    { id: 'b', name: 'Old', when: [{ kind: 'tag', anyOf: ['legacy'] }], route: 'linear:OLD' },
    { id: 'c', name: '', when: [{ kind: 'tag', anyOf: [] }], route: 'linear:PRO' },
  ],
});

/** Makes the page's frame so wide. */
async function drawTo(page: Page, width: number) {
  const { width: now = 0 } = (await pageFrame(page).boundingBox()) ?? {};
  const { width: all = 0, height = 900 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width: Math.round(all + width - now), height });
  await expect.poll(async () => (await pageFrame(page).boundingBox())?.width).toBe(width);
}

/** What sticks out of the frame at its side. */
const overflow = () => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
};

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
      await act(box.fill(text));
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

for (const [locale, colorScheme, ticketLabel, names] of [
  ['en', 'light', 'Ticket number', { setup: 'Setup', edit: 'Edit Product', test: 'Test Chat', start: 'Try' }],
  [
    'de',
    'dark',
    'Ticketnummer',
    { setup: 'Einrichtung', edit: 'Produkt bearbeiten', test: 'Chat testen', start: 'Testen' },
  ],
] as const) {
  test(`every tab of Setup fits 320, 600 and 1280 px and can be read by everybody: ${locale}, ${colorScheme}`, async ({
    page,
    world,
  }) => {
    const settings = { routing: fullRouting, route_product: 'linear:PRO' };
    const controls = { role: 'admin', locale, colorScheme } as const;
    await world.open({ scenario: 'first-steps', settings, controls, ticket: defect });
    await page.getByRole('button', { name: 'Baton', exact: true }).click();
    const setup = pageFrame(page).contentFrame();
    await setup.getByRole('tab', { name: names.setup }).click();
    const frame = await (await pageFrame(page).elementHandle())?.contentFrame();
    if (frame === null || frame === undefined) throw new Error('Setup has no frame');
    await setup.getByRole('button', { name: names.test }).click();
    await setup.getByLabel(ticketLabel).fill(String(defect));
    await setup.getByRole('button', { name: names.start, exact: true }).last().click();
    await setup.getByRole('button', { name: names.edit }).click();
    await expect(setup.getByText(`#${defect}`)).toBeVisible();
    const tabs = setup.getByRole('tablist').last().getByRole('tab');
    for (let at = 0; at < 4; at += 1) {
      await tabs.nth(at).click();
      for (const width of [1280, 600, 320]) {
        await drawTo(page, width);
        expect(await frame.evaluate(overflow)).toEqual([]);
      }
      // Text and removing are made of what the first two tabs show, too: once is enough for them.
      if (at < 2 || colorScheme === 'light') await expectAccessible(frame);
    }
  });
}
