import { expect, test } from 'vitest';
import { createTrackers } from '../../src/trackers/trackers.ts';
import { now } from '../support/a-case.ts';
import { scriptedSend } from '../support/scripted-send.ts';

const world = () => ({ send: scriptedSend().send, clock: { now: () => now } });

test('a tracker is loaded once and kept, with what it has read', async () => {
  const trackers = createTrackers(world());
  expect(await trackers.get('linear')).toBe(await trackers.get('linear'));
});

test('asking for a tracker that is not there is a bug', async () => {
  await expect(createTrackers(world()).get('jira')).rejects.toThrow('Jira');
});
