import { agentAt } from './support/agent.ts';
import { expect, test } from './support/test.ts';

/** The search for similar tickets and for the customer's own, as the app asks Zendesk. */
const searches = /\/api\/v2\/search\.json/;

/** Where everything stands that can be read or pressed, by its words. */
const places = (panel: Element) =>
  [...panel.querySelectorAll('h1, h2, h3, select, [role="radio"], input[type="radio"]')].map((each) => ({
    of: each.closest('h2, h3')?.textContent?.slice(0, 12) ?? each.tagName,
    top: Math.round(each.getBoundingClientRect().top + window.scrollY),
  }));

test('what is found around the ticket fills in, and moves nothing of what is being read', async ({
  page,
  world,
}) => {
  await world.open({ scenario: 'missing-rows', ticket: 48258 });
  let release = () => {};
  const held = new Promise<void>((open) => {
    release = open;
  });
  await page.route(
    (url) => url.pathname.endsWith('/request'),
    async (route) => {
      if (searches.test(route.request().postData() ?? '')) await held;
      await route.continue();
    },
  );
  const { baton, escalate } = agentAt(page);
  await escalate();
  const row = (name: RegExp) => baton.getByRole('heading', { name });
  await expect(row(/^Yes: A defect is confirmed/)).toBeVisible();
  await row(/^Existing issues/).hover();
  const panel = baton.getByRole('tabpanel');
  const before = await panel.evaluate(places);
  release();

  await expect(row(/^Similar tickets/)).toContainText('3 customers');
  await expect(baton.getByText(/3 organizations \(E3a, E6a\)/)).toBeVisible();
  await expect(row(/^This customer/)).toContainText('0 open');
  expect(await panel.evaluate(places)).toEqual(before);
  await baton.getByRole('button', { name: '3 new: show' }).click();
  await expect(row(/^Yes: Three or more customers/)).toBeVisible();
});
