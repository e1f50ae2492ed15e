import { expectAccessible } from './support/axe.ts';
import { confirmedDefect, openAtOnce, openIn } from './support/escalate-in.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

test('merged while it is sent, it is finished on the other ticket, with the issue that was made', async ({
  page,
  world,
}) => {
  const other = 48227;
  await openIn(world, 'jira', confirmedDefect);
  const { baton, press } = await openAtOnce(page);
  await world.control({ latency: 300 });
  page.on('request', (request) => {
    if (!request.url().endsWith('/request') || !request.postDataJSON().url.endsWith('/remotelink')) return;
    void world.ask('POST', `/api/v2/tickets/${other}/merge.json`, { ids: [confirmedDefect.ticket] });
  });
  await press(/^Create issue in ENG$/);
  const said = baton.getByRole('alert');
  await expect(said).toContainText(`Merged into #${other}`);
  await expect(said).toContainText(/^ENG-\d+ was created/);
  await expectAccessible(await appFrame(page));
  await world.control({ latency: 0 });
  await press(`Finish in #${other}`);
  // On the card, and then on the screen that says what was begun.
  await press('Finish');
  await baton.getByRole('button', { name: 'Give it up and start anew' }).waitFor();
  await press('Finish');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  const { issues } = await world.jira();
  expect(issues).toHaveLength(1);
  expect(issues[0]?.links.map(({ url }) => url)).toContain(
    `https://larkfield.zendesk.com/agent/tickets/${other}`,
  );
  expect((await world.ticket(other)).comments.at(-1)?.htmlBody).toContain(issues[0]?.url);
});
