import { expect, test } from 'vitest';
import { createTrackers } from '../../src/trackers/trackers.ts';
import { now } from '../support/a-case.ts';
import { scriptedSend } from '../support/scripted-send.ts';

const world = () => ({ send: scriptedSend().send, clock: { now: () => now, sleep: async () => {} } });
const connection = { kind: 'site', host: 'acme.atlassian.net', email: 'support@acme.example' } as const;

test.each(['linear', 'jira'] as const)(
  '%s is loaded once and kept, with what it has read',
  async (system) => {
    const trackers = createTrackers({ ...world(), jira: connection });
    expect(await trackers.get(system)).toBe(await trackers.get(system));
  },
);

test('a Jira that is not connected is asked nothing, and says whose matter that is', async () => {
  const jira = await createTrackers({ ...world(), jira: null }).get('jira');
  const issue = {
    system: 'jira',
    id: '1',
    key: 'ENG-1',
    url: 'https://acme.atlassian.net/browse/ENG-1',
  } as const;
  expect(await jira.status(issue)).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unauthorized', from: 'jira', committed: 'no' },
  });
});
