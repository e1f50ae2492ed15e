import { expect, test } from 'vitest';
import { answer, silence } from '../../support/scripted-send.ts';
import { aDraft, atJira, escalationId, lost, ownLabel } from './at-jira.ts';
import { inDestination, onlyIssue, posts, ref } from './jira-issue.ts';

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
