import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { code, paragraph, text } from '../../../src/core/document/build.ts';
import { adfLength } from '../../../src/trackers/jira/to-adf.ts';
import { answer } from '../../support/scripted-send.ts';
import { aDraft, atJira, cloudConnection, escalationId, lost, ownLabel, ticketUrl } from './at-jira.ts';
import { inDestination, onlyIssue, posts, ref } from './jira-issue.ts';

test('a brief becomes an issue that carries label, property and the link to the ticket', async () => {
  const { tracker, site, requests } = atJira();
  const outcome = await tracker.create(aDraft({ labels: ['from-support'] }));
  expect(outcome).toMatchObject({ kind: 'done', value: { system: 'jira', key: 'ENG-813' } });
  const issue = onlyIssue(site);
  expect(issue.fields).toMatchObject({
    summary: 'Export is missing rows',
    description: {
      type: 'doc',
      version: 1,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It *fails*' }] }],
    },
    priority: { id: '1' },
    labels: ['from-support', ownLabel],
  });
  expect(issue.properties).toEqual({
    baton: { v: 1, escalationId, ticketId: 48213, subdomain: 'acme' },
  });
  expect(issue.remoteLinks).toMatchObject([
    {
      globalId: 'system=https://acme.zendesk.com&ticket=48213',
      application: { type: 'com.zendesk', name: 'Zendesk' },
      relationship: 'escalated from',
      object: {
        url: ticketUrl,
        title: 'Zendesk #48213: Export is missing rows',
        status: { resolved: false },
      },
    },
  ]);
  expect(posts(requests)).toEqual(['/rest/api/3/issue', '/rest/api/3/issue/ENG-813/remotelink']);
});

test('requests carry an account and the place of a token that only the proxy knows', async () => {
  const { tracker, requests } = atJira();
  await tracker.create(aDraft());
  expect(requests).toHaveLength(4);
  for (const request of requests) {
    expect(request).toMatchObject({
      headers: { Authorization: 'Basic {{basic_auth.token}}', 'X-Atlassian-Token': 'no-check' },
      basicAuth: { username: 'support@larkfield.example', password: '{{setting.jira_token}}' },
    });
    expect(new URL(request.url).host).toBe('larkfield.atlassian.net');
  }
});

test('by its cloud id Jira is reached at the gateway, and people at its own address', async () => {
  const { tracker, requests } = atJira({ connection: cloudConnection });
  const outcome = await tracker.create(aDraft());
  expect(outcome).toMatchObject({
    kind: 'done',
    value: { url: 'https://larkfield.atlassian.net/browse/ENG-813' },
  });
  for (const { url } of requests)
    expect(url).toContain(
      'https://api.atlassian.com/ex/jira/00000000-0000-4000-8000-000000000001/rest/api/3/',
    );
});

test("a customer who writes the token's placeholder does not get the token into the issue", async () => {
  const { tracker, site, requests } = atJira();
  const title = 'Look: {{setting.jira_token}} {{basic_auth.token}} {{{x}}}';
  await tracker.create(aDraft({ title, document: { type: 'root', children: [paragraph(text(title))] } }));
  for (const { body } of requests) expect(body ?? '').not.toContain('{{');
  expect(onlyIssue(site).fields['summary']).toBe(title);
});

test.each([
  ['ENG', 'Bug', ['1', '2', '3']],
  ['SEC', 'Vulnerability', ['10201', '10202', '10203']],
])('severity becomes one of the priorities of %s', async (project, issueType, ids) => {
  for (const [index, severity] of (['S1', 'S2', 'S3'] as const).entries()) {
    const { tracker, site } = atJira();
    await tracker.create(aDraft({ severity, ...inDestination(project, issueType) }));
    expect(onlyIssue(site).fields['priority']).toEqual({ id: ids[index] });
  }
});

test('where there are fewer priorities than severities, the last one is taken', async () => {
  const { tracker, site } = atJira({
    site: ({ projects }) => {
      for (const type of projects[0]?.issueTypes ?? [])
        for (const field of type.fields)
          if (field.id === 'priority')
            field.options = [
              { id: '7', name: 'Soon' },
              { id: '8', name: 'Later' },
            ];
    },
  });
  await tracker.create(aDraft({ severity: 'S3' }));
  expect(onlyIssue(site).fields['priority']).toEqual({ id: '8' });
});

test('priority and labels are left out where the screen does not have them', async () => {
  const { tracker, site } = atJira();
  const outcome = await tracker.create(aDraft({ labels: ['vip'], ...inDestination('SEC', 'Question') }));
  expect(outcome.kind).toBe('done');
  expect(Object.keys(onlyIssue(site).fields).sort()).toEqual(['description', 'summary']);
});

test('a title is one line of at most 255 characters', async () => {
  const { tracker, site } = atJira();
  await tracker.create(aDraft({ title: ` a\n b ${'🙂'.repeat(200)}` }));
  const summary = z.string().parse(onlyIssue(site).fields['summary']);
  expect(summary).toMatch(/^a b 🙂+…$/u);
  expect(summary.length).toBeLessThanOrEqual(255);
});

test('a description that is too long is cut to what Jira takes, and says where it goes on', async () => {
  const document = { type: 'root' as const, children: [code('ä "quoted" line\n'.repeat(4_000))] };
  const { tracker, site } = atJira();
  const { first, rest } = tracker.split(document, paragraph(text('More in the note')));
  expect((await tracker.create(aDraft({ document: first }))).kind).toBe('done');
  const description = JSON.stringify(onlyIssue(site).fields['description']);
  expect(description.length).toBeLessThanOrEqual(28_000);
  expect(description).toMatch(/More in the note"\}\]\}\]\}$/);
  expect(adfLength(first) + adfLength(rest ?? first)).toBeGreaterThan(adfLength(document) - 200);
});

test('a description that fits is sent as it is', () => {
  const document = { type: 'root' as const, children: [paragraph(text('short'))] };
  const parts = atJira().tracker.split(document, paragraph(text('More in the note')));
  expect(parts).toEqual({ first: document, rest: null });
});

test('the names in the route are read without regard to case, and the screen is read once', async () => {
  const { tracker, requests } = atJira();
  const other = '0e2f7a10-61c4-4d0b-8f6e-9a8b7c6d5e4f';
  expect((await tracker.create(aDraft(inDestination('ENG', 'bug')))).kind).toBe('done');
  await tracker.create(aDraft({ ...inDestination('ENG', 'bug'), escalationId: other }));
  expect(requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
});

test('after a refusal the screen is read again, as it may have changed', async () => {
  const { tracker, requests } = atJira();
  const draft = aDraft(inDestination('OPS', 'Incident'));
  expect((await tracker.create(draft)).kind).toBe('refused');
  await tracker.create(draft);
  expect(requests.filter(({ method }) => method === 'GET')).toHaveLength(4);
});

test('a project or an issue type that Jira does not have is missing, and nothing was created', async () => {
  const { tracker, site } = atJira();
  for (const draft of [aDraft(inDestination('NOPE', 'Bug')), aDraft(inDestination('ENG', 'Epic'))])
    expect(await tracker.create(draft)).toMatchObject({
      kind: 'refused',
      fault: { kind: 'missing', from: 'jira', committed: 'no' },
    });
  expect(site.issues).toHaveLength(0);
});

test('a wrong token is not taken for a project without issue types', async () => {
  const { tracker } = atJira({ token: 'an-old-one' });
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'refused', fault: { kind: 'unauthorized' } });
  const nobody = atJira({
    troubles: [
      { method: 'GET', path: '/issuetypes', when: 'before', answer: answer({ issueTypes: [], total: 0 }) },
      { method: 'GET', path: '/myself', when: 'before', answer: answer('', 401) },
    ],
  });
  expect(await nobody.tracker.create(aDraft())).toMatchObject({ fault: { kind: 'unauthorized' } });
});

test.each([
  ['HTML of 502', answer('<html>', 502)],
  ['a page instead of JSON', answer('<html>sign in</html>', 200)],
])('%s to a write is unknown and looked up', async (_, broken) => {
  const { tracker, site } = atJira({ troubles: [{ ...lost, answer: broken }] });
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref() });
  expect(site.issues).toHaveLength(1);
});

test('what Jira does not like is told at the field that it concerns', async () => {
  const { tracker } = atJira();
  const outcome = await tracker.create(aDraft(inDestination('OPS', 'Incident')));
  expect(outcome).toMatchObject({
    kind: 'refused',
    fault: {
      kind: 'invalid',
      from: 'jira',
      fields: { customfield_10501: 'Customer is required.', components: 'Components is required.' },
    },
  });
});

test('writes that Jira takes for forged have a fault that can be told from a missing permission', async () => {
  const { tracker, site } = atJira({
    site: (each) => {
      each.proxyUserAgent = 'Mozilla/5.0 (X11; Linux x86_64)';
    },
  });
  expect(await tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'cross-site', status: 403, committed: 'no' },
  });
  site.refusesBrowsers = false;
  expect((await tracker.create(aDraft())).kind).toBe('done');
});

test.each([
  ['10000', 'todo'],
  ['10001', 'doing'],
  ['10002', 'done'],
])('status %s is %s', async (statusId, category) => {
  const { tracker, site } = atJira();
  await tracker.create(aDraft());
  onlyIssue(site).statusId = statusId;
  expect(await tracker.status(ref())).toMatchObject({ kind: 'done', value: { category } });
});
