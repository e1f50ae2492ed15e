import type { IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import { mapDone, type Outcome } from '../../core/outcome.ts';
import { mostStatuses } from '../../core/ports.ts';
import { fetchedSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { standingFields, statusOf, withKey } from './read-status.ts';

/** How many issues stand, read past the search index. It changes nothing, although it is sent as POST. */
export async function readStatuses(
  client: JiraClient,
  issues: readonly IssueRef[],
): Promise<Outcome<readonly IssueStatus[]>> {
  const refs = new Map(issues.slice(0, mostStatuses).map((ref) => [ref.id, ref]));
  const body = {
    issueIdsOrKeys: [...refs.keys()],
    fields: [...standingFields.split(','), 'statuscategorychangedate'],
  };
  const found = await client.write('/issue/bulkfetch', body, fetchedSchema);
  return mapDone(found, (answer) =>
    answer.issues.flatMap((issue) => {
      const ref = refs.get(issue.id);
      return ref === undefined ? [] : [statusOf(withKey(ref, issue.key), issue)];
    }),
  );
}
