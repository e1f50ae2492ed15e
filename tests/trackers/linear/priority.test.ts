import { expect, test } from 'vitest';
import { priorityFor } from '../../../src/trackers/linear/priority.ts';

test.each([
  ['S1', {}, 1],
  ['S3', {}, 3],
  ['S1', { S1: 'high' }, 2],
  ['S2', { S2: '4' }, 4],
  ['S2', { S2: 'No priority' }, 0],
  ['S2', { S1: 'Low' }, 2],
  ['S2', { S2: 'Blocker' }, 2],
] as const)('%s with %j is priority %i', (severity, wished, priority) => {
  expect(priorityFor(severity, wished)).toBe(priority);
});
