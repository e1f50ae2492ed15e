import { expect, test } from 'vitest';
import { jiraContract } from '../../contracts/jira.ts';
import { problemsOf } from '../../contracts/openapi.ts';
import { aDraft, atJira, cloudConnection, ticketUrl } from './at-jira.ts';

const another = { id: 48299, url: ticketUrl.replace('48213', '48299') };

test('an issue that exists is linked to one more ticket, however often', async () => {
  const { tracker, site, exchanges } = atJira({ connection: cloudConnection });
  const created = await tracker.create(aDraft());
  if (created.kind !== 'done') throw new Error(created.fault.detail);
  exchanges.length = 0;
  const unknownAddress = { ...created.value, url: '' };
  expect(await tracker.link(unknownAddress, another)).toEqual(created);
  await tracker.link(created.value, another);
  expect(site.issues).toHaveLength(1);
  expect(site.issues[0]?.remoteLinks.map(({ object }) => object['title'])).toEqual([
    'Zendesk #48213: Export is missing rows',
    'Zendesk #48299',
  ]);
  const problems = exchanges.flatMap(({ request, status, body }) =>
    problemsOf(jiraContract, {
      method: request.method,
      url: request.url,
      ...(request.body === undefined ? {} : { sent: JSON.parse(request.body) }),
      status,
      answered: body,
    }),
  );
  expect(problems).toEqual([]);
});

test('a link that Jira refuses is let be: the comment holds it, too', async () => {
  const { tracker } = atJira();
  const gone = {
    system: 'jira',
    id: '1',
    key: 'ENG-1',
    url: 'https://larkfield.atlassian.net/browse/ENG-1',
  } as const;
  expect(await tracker.link(gone, another)).toEqual({ kind: 'done', value: gone });
});
