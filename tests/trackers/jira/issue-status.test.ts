import { expect, test } from 'vitest';
import { answer } from '../../support/scripted-send.ts';
import { aDraft, atJira } from './at-jira.ts';
import { onlyIssue, ref } from './jira-issue.ts';

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
