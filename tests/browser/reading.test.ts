import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48213;

test('the brief opens filled from the conversation, asks the customer for what is missing, and takes news in', async ({
  page,
  world,
}) => {
  await world.open({ ticket: ticketId });
  const { baton, press, escalate, answer } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Continue to brief');
  await test.step('each source opens its quote', async () => {
    await expect(baton.getByRole('heading', { level: 1, name: /could be stronger$/ })).toBeVisible();
    for (const section of ['Impact', 'Description', 'Reproduction']) {
      const folded = baton.getByRole('button', { name: new RegExp(`^${section}`), expanded: false });
      if (await folded.isVisible()) await folded.click();
    }
    await expect(baton.getByLabel('Exact errors', { exact: true })).toHaveValue(/OrderAssembler\.java:74/);
    await expect(baton.getByLabel('Customers affected', { exact: true })).toHaveValue(/1,140/);

    await press(/^Source of Exact errors/);
    await expect(baton.getByText(/^Daniel Okafor, public reply, .*message 3 of 9/).first()).toBeVisible();
    await expect(
      baton.locator('blockquote mark').filter({ hasText: 'OrderAssembler.java:74' }).first(),
    ).toBeVisible();
    await expectAccessible(await appFrame(page));
  });

  await test.step('asking the customer drafts a reply in the composer, and nothing is sent', async () => {
    const before = (await world.ticket(ticketId)).comments.length;
    await press('Ask the customer');
    await expect(baton.getByText('It is in the composer. You send it.')).toBeVisible();
    const composer = page.getByRole('textbox', { name: 'Comment' });
    await expect(composer).toHaveValue(/^Hello Daniel Okafor,\n\nthank you/);
    await press('Ask the customer');
    await expect(baton.getByText('Something is written in the composer already.')).toBeVisible();
    await expectAccessible(await appFrame(page));
    expect((await world.ticket(ticketId)).comments).toHaveLength(before);
    expect(world.requests().filter((request) => request.startsWith('PUT'))).toEqual([]);
    expect((await world.linear()).issues).toEqual([]);
  });

  await test.step('a message that arrives meanwhile is told of, and changes nothing that was typed', async () => {
    await baton.getByLabel('One line', { exact: true }).fill('Orders to Ireland fail');
    await world.ask('PUT', `/api/v2/tickets/${ticketId}.json`, {
      ticket: { comment: { body: 'It began with the release of Monday.', public: true } },
    });
    // The page of the workbench looks again when it is returned to.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(baton.getByText('1 new message')).toBeVisible();
    await press('Update');
    await expect(baton.getByText('1 new message')).toBeHidden();
    await expect(baton.getByLabel('One line', { exact: true })).toHaveValue('Orders to Ireland fail');
  });
});

test('a ticket with 5,000 comments is there after the first page, tells how far it has read, and is worked on meanwhile', async ({
  page,
  world,
}) => {
  test.slow();
  const id = 48195;
  // Every request takes so long that the rest of the conversation is a while in coming.
  await world.open({ scenario: 'five-thousand', ticket: id, controls: { latency: 500 } });
  const { baton, press, escalate, fill } = agentAt(page);
  const pages = () => world.requests().filter((each) => each.includes('/comments.json')).length;
  const progress = baton.getByText(/[\d,]+ messages read so far\./);
  const read = async () => Number((await progress.innerText()).replace(/\D/g, ''));
  await escalate();
  await baton.getByRole('tab', { name: /^Decide/ }).waitFor();
  const first = await read();
  expect(first).toBeLessThan(5_000);
  await baton.getByLabel('Target', { exact: true }).selectOption('Engineering');
  await press('Continue to brief');
  await fill('Steps', 'Synchronise the stock');
  await expect.poll(read).toBeGreaterThan(first);
  await expect(baton.getByLabel('Steps', { exact: true })).toHaveValue('Synchronise the stock');
  expect(pages()).toBeLessThan(50);
});
