import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { code, paragraph, text } from '../../../src/core/document/build.ts';
import type { IssueRef } from '../../../src/core/escalation/issue.ts';
import { adfLength } from '../../../src/trackers/jira/to-adf.ts';
import type { JiraIssue, JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { answer, silence } from '../../support/scripted-send.ts';
import { aDraft, atJira, cloudConnection, escalationId, lost, ownLabel, ticketUrl } from './at-jira.ts';

const ref = (but: Partial<IssueRef> = {}): IssueRef => ({
  system: 'jira',
  id: '20001',
  key: 'ENG-813',
  url: 'https://larkfield.atlassian.net/browse/ENG-813',
  ...but,
});

const onlyIssue = ({ issues }: JiraSite): JiraIssue => {
  const [issue, ...others] = issues;
  if (issue === undefined || others.length > 0) throw new Error(`${issues.length} issues`);
  return issue;
};

const inDestination = (project: string, issueType: string) => ({
  destination: { kind: 'jira' as const, project, issueType },
});

const posts = (requests: readonly { method: string; url: string }[]) =>
  requests.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname);

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

test('an answer that got lost leads to the issue that was made, as soon as the search knows it', async () => {
  const { tracker, site, sleeps } = atJira({
    troubles: [lost],
    site: (each) => {
      each.indexLag = 9_000;
    },
  });
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref() });
  expect(sleeps).toEqual([2_000, 5_000, 10_000]);
  expect(onlyIssue(site).remoteLinks).toHaveLength(1);
});

test('an issue that the search does not know in time is never created a second time by itself', async () => {
  const { tracker, another, site, requests, sleeps } = atJira({
    troubles: [lost],
    site: (each) => {
      each.indexLag = 60_000;
    },
  });
  const outcome = await tracker.create(aDraft());
  expect(outcome).toMatchObject({ kind: 'unknown', fault: { kind: 'unreachable', committed: 'unknown' } });
  expect(outcome.kind === 'unknown' && outcome.fault.detail).toContain(ownLabel);
  expect(sleeps).toEqual([2_000, 5_000, 10_000, 20_000]);
  expect(posts(requests)).toHaveLength(1);
  expect(await another().create({ ...aDraft(), attempt: 'again' })).toEqual({ kind: 'done', value: ref() });
  expect(site.issues).toHaveLength(1);
});

test('whoever goes on only looks; a second issue takes a person who chose it', async () => {
  const gone = { ...lost, when: 'before' as const };
  const { tracker, site } = atJira({ troubles: [gone] });
  expect((await tracker.create(aDraft())).kind).toBe('unknown');
  expect((await tracker.create(aDraft())).kind).toBe('unknown');
  expect(site.issues).toHaveLength(0);
  expect(await tracker.create({ ...aDraft(), attempt: 'chosen' })).toEqual({ kind: 'done', value: ref() });
  expect(site.issues).toHaveLength(1);
});

test('a person who chose it gets the first issue when it has turned up meanwhile', async () => {
  const { tracker, another, site } = atJira();
  await tracker.create(aDraft());
  expect(await another().create({ ...aDraft(), attempt: 'chosen' })).toEqual({ kind: 'done', value: ref() });
  expect(site.issues).toHaveLength(1);
});

test('of several issues of one escalation the oldest is kept, and all are told', async () => {
  const { tracker, another, site } = atJira();
  await tracker.create(aDraft());
  const first = onlyIssue(site);
  site.issues.unshift({ ...first, id: '100000', key: 'ENG-999' });
  expect(await another().create({ ...aDraft(), attempt: 'again' })).toEqual({ kind: 'done', value: ref() });
  const found = await another().doubles.find(escalationId, aDraft().destination);
  expect(found.kind === 'done' && found.value.map((each) => each.ref.key)).toEqual(['ENG-813', 'ENG-999']);
});

test('a clone that somebody made carries the label, but is not ours', async () => {
  const { tracker, another, site } = atJira();
  await tracker.create(aDraft());
  site.issues.unshift({ ...onlyIssue(site), id: '10', key: 'ENG-7', properties: {} });
  const found = await another().doubles.find(escalationId, aDraft().destination);
  expect(found).toMatchObject({ kind: 'done', value: [{ ref: ref() }] });
});

test('where there are no labels, the issue is found among what this account made lately', async () => {
  const { tracker, site } = atJira({ troubles: [lost] });
  const outcome = await tracker.create(aDraft(inDestination('SEC', 'Question')));
  expect(outcome).toMatchObject({ kind: 'done', value: { key: 'SEC-59' } });
  expect(site.issues).toHaveLength(1);
});

test('a search that fails while the issue is looked for leaves the outcome open', async () => {
  const trouble = {
    method: 'GET',
    path: '/search/jql',
    when: 'before',
    answer: answer('<html>', 503),
  } as const;
  const { tracker } = atJira({ troubles: [trouble, trouble, trouble, trouble, trouble] });
  expect(await tracker.create({ ...aDraft(), attempt: 'again' })).toMatchObject({
    kind: 'unknown',
    fault: { kind: 'unexpected', committed: 'unknown' },
  });
});

test.each([
  ['HTML of 502', answer('<html>', 502)],
  ['a page instead of JSON', answer('<html>sign in</html>', 200)],
])('%s to a write is unknown and looked up', async (_, broken) => {
  const { tracker, site } = atJira({ troubles: [{ ...lost, answer: broken }] });
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref() });
  expect(site.issues).toHaveLength(1);
});

test('a request that never left was refused, not lost', async () => {
  const { tracker, sleeps } = atJira({ troubles: [{ ...lost, when: 'before', answer: silence(false) }] });
  expect(await tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unreachable', committed: 'no' },
  });
  expect(sleeps).toEqual([]);
});

test('a link that is refused for good does not hold the escalation back', async () => {
  const refusal = { method: 'POST', path: '/remotelink', when: 'before', answer: answer('', 403) } as const;
  const { tracker } = atJira({ troubles: [refusal] });
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref() });
});

test('a link that may come through later leaves the outcome open; the next try only links', async () => {
  const limited = answer('', 429, { 'Retry-After': '5' });
  const { tracker, site, requests } = atJira({
    troubles: [{ method: 'POST', path: '/remotelink', when: 'before', answer: limited }],
  });
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'unknown', fault: { kind: 'limited' } });
  const before = requests.length;
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref() });
  expect(requests.length - before).toBe(1);
  expect(onlyIssue(site).remoteLinks).toHaveLength(1);
});

test('a second escalation to the same issue updates its link, with nothing left out', async () => {
  const { tracker, another, site } = atJira();
  await tracker.create(aDraft());
  const before = structuredClone(onlyIssue(site).remoteLinks);
  await another().create({ ...aDraft(), attempt: 'again' });
  expect(onlyIssue(site).remoteLinks).toEqual(before);
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

test('an issue is shown with its state, category and owner, by one request', async () => {
  const { tracker, another, site, requests } = atJira();
  await tracker.create(aDraft());
  const issue = onlyIssue(site);
  issue.statusId = '10001';
  issue.fields['assignee'] = { accountId: '5b10a2844c20165700ede21b' };
  const before = requests.length;
  expect(await another().status(ref())).toEqual({
    kind: 'done',
    value: {
      ref: ref(),
      title: 'Export is missing rows',
      state: 'In Progress',
      category: 'doing',
      assignee: 'Ada Okafor',
      updatedAt: issue.updated,
    },
  });
  expect(requests.length - before).toBe(1);
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

test('an issue that was moved is shown with its new key and address', async () => {
  const { tracker, site } = atJira();
  await tracker.create(aDraft());
  const issue = onlyIssue(site);
  issue.earlierKeys.push(issue.key);
  issue.key = 'SEC-60';
  expect(await tracker.status(ref())).toMatchObject({
    kind: 'done',
    value: { ref: { id: '20001', key: 'SEC-60', url: 'https://larkfield.atlassian.net/browse/SEC-60' } },
  });
});

test('an issue that was deleted is missing, one that a wrong token hides is not', async () => {
  const { tracker } = atJira();
  expect(await tracker.status(ref())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'missing', committed: 'no' },
  });
  const hidden = answer({ errorMessages: ['Issue does not exist'], errors: {} }, 404, {
    'X-Seraph-LoginReason': 'AUTHENTICATED_FAILED',
  });
  const wrong = atJira({ troubles: [{ method: 'GET', path: '/20001', when: 'before', answer: hidden }] });
  expect(await wrong.tracker.status(ref())).toMatchObject({ fault: { kind: 'unauthorized' } });
});

test('a page of somebody else in place of Jira’s answer is not taken for a link', async () => {
  const page = answer('<!doctype html><title>Sign in</title>');
  const { tracker, site } = atJira({
    troubles: [{ method: 'POST', path: '/remotelink', when: 'before', answer: page }],
  });
  expect((await tracker.create(aDraft())).kind).toBe('unknown');
  expect((await tracker.create(aDraft({ attempt: 'again' }))).kind).toBe('done');
  expect(onlyIssue(site).remoteLinks).toHaveLength(1);
});
