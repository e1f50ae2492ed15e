import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, createdWithin, isEqual, isMine, newestFirst } from '../../../src/trackers/jira/jql.ts';
import { parseJql } from '../../../src/workbench/services/jira/parse-jql.ts';

test('any text is one string of the query and nothing else', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('"', '\\', ' OR ', '=', '(', ')', "'", '\n', 'labels', 'ORDER BY', 'ä', '🙂'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, anyText, (label, project) => {
      const { jql } = all(isEqual('labels', label), isEqual('project', project));
      expect(parseJql(jql)).toEqual({
        kind: 'query',
        all: [[{ field: 'labels', value: label }], [{ field: 'project', value: project }]],
        order: null,
      });
    }),
    { numRuns: 500 },
  );
});

test('a query for what this account made lately reads as one', () => {
  expect(newestFirst(all(isEqual('project', 'ENG'), isMine, createdWithin(7))).jql).toBe(
    'project = "ENG" AND creator = currentUser() AND created >= -7d ORDER BY created DESC',
  );
});
