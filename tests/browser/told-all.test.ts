import { expectAccessible } from './support/axe.ts';
import { confirmedDefect, openAtOnce, openIn, type System, send } from './support/escalate-in.ts';
import { expect, test } from './support/test.ts';
import { appFrame, type World } from './support/world.ts';

const ticketId = 48213;
const otherId = 48231;

const systems = [
  { system: 'linear', name: 'Linear', more: '; chat=slack', host: 'hooks.slack.com', channel: 'engineering' },
  { system: 'jira', name: 'Jira', more: '; chat=teams:product', host: 'logic.azure.com', channel: 'product' },
] as const;

const headers = { Authorization: '{{setting.linear_key}}' };

/** The team finishes the issue. */
async function finish(world: World, system: System, key: string): Promise<void> {
  if (system === 'jira') {
    const { jira_cloud_id: cloud, jira_email: username } = (await world.snapshot()).settings;
    const url = `https://api.atlassian.com/ex/jira/${cloud}/rest/api/3/issue/${key}/transitions`;
    const basic = {
      secure: true,
      headers: { Authorization: 'Basic {{basic_auth.token}}', 'X-Atlassian-Token': 'no-check' },
      basic_auth: { username: String(username), password: '{{setting.jira_token}}' },
    };
    const { transitions } = JSON.parse((await world.ask('GET', url, undefined, basic)).text);
    const { id } = transitions.find(({ name }: { name: string }) => name === 'Done');
    expect((await world.ask('POST', url, { transition: { id } }, basic)).status).toBe(204);
    return;
  }
  const graphql = async (query: string) => {
    const more = { secure: true, headers };
    const { text } = await world.ask('POST', 'https://api.linear.app/graphql', { query }, more);
    return JSON.parse(text).data;
  };
  const { issue } = await graphql(`{ issue(id: "${key}") { id team { states { nodes { id name } } } } }`);
  const { id } = issue.team.states.nodes.find(({ name }: { name: string }) => name === 'Done');
  await graphql(`mutation { issueUpdate(id: "${issue.id}", input: { stateId: "${id}" }) { success } }`);
}

/** Another customer waits for the same issue: their ticket was linked to it. */
async function linkOther(world: World): Promise<void> {
  const { requirements } = await world.snapshot();
  const { baton_state: stateField = 0, baton_issue: issueField = 0 } = requirements;
  const { fields } = await world.ticket(ticketId);
  const said = (id: number) => fields.find((field) => field.id === id)?.value;
  const state = { ...JSON.parse(String(said(stateField))), t: otherId };
  const custom_fields = [
    { id: stateField, value: JSON.stringify(state) },
    { id: issueField, value: said(issueField) },
  ];
  const answer = await world.ask('PUT', `/api/v2/tickets/${otherId}.json`, { ticket: { custom_fields } });
  expect(answer.status).toBe(200);
}

for (const { system, name, more, host, channel } of systems)
  test(`after sending to ${name} the team's chat is told, and everybody who waits once the issue is done`, async ({
    page,
    world,
  }) => {
    test.slow();
    await openIn(world, system, { ...confirmedDefect, more });
    const agent = await openAtOnce(page);
    const { baton, press } = agent;
    await expect(baton.getByText(/^A message in the (Slack|Teams) channel of /)).toBeVisible();
    await world.control({ faults: [{ url: host, when: 'before', status: 404, body: 'no_team' }] });
    await send(agent);

    const posts = async () =>
      (await world.chat()).channels.find((each) => each.name === channel)?.posts ?? [];
    await expect(baton.getByText(`does not know what the setting chat_${channel} holds`)).toBeVisible();
    expect(await posts()).toEqual([]);
    await expectAccessible(await appFrame(page));
    await press('Try again');
    await expect(baton.getByText(/channel of \w+ has been told\./)).toBeVisible();
    const [post, ...others] = await posts();
    expect(others).toEqual([]);
    expect(post?.lines[0]).toBe('Escalated to Engineering, severity High');
    const key = post?.links[0]?.name ?? '';
    expect(key).toMatch(/^ENG-\d+$/);

    await expect(baton.getByText(/^Overdue since/)).toBeVisible();
    const { fields } = await world.ticket(ticketId);
    expect(fields.find(({ title }) => title === 'Next escalation update')?.value).toMatch(
      /^\d{4}-\d\d-\d\d$/,
    );
    await press('Draft an interim answer');
    await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue(/^Hello Daniel Okafor,/);

    await finish(world, system, key);
    await linkOther(world);
    await world.open({ ticket: ticketId });
    await press('Open');
    await expect(baton.getByText('0 of 2 customers have been told.')).toBeVisible();
    await expect(baton.getByText('this ticket')).toBeVisible();
    await press(`Draft for #${otherId}`);
    await expect(baton.getByText('Our specialists have solved this')).toBeVisible();
    await expectAccessible(await appFrame(page));

    await press('Update the customer');
    await press('Draft the reply');
    await expect(baton.getByText(/^The draft is in your reply/)).toBeVisible();
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect(baton.getByText('1 of 2 customers have been told.')).toBeVisible();

    await press('Close the loop');
    await baton.getByLabel('What solved it').fill('Fixed in 4.3');
    await press('Save');
    await expect(baton.getByText('Ended by')).toBeVisible();
    const closed = Object.fromEntries(
      (await world.ticket(ticketId)).fields.map((each) => [each.title, each.value]),
    );
    expect(closed).toMatchObject({ 'Escalation outcome': 'baton_ended', 'Next escalation update': null });
    const { issues } = system === 'linear' ? await world.linear() : await world.jira();
    expect(JSON.stringify(issues.at(-1))).toContain('Fixed in 4.3');
  });
