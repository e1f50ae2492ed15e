import { done, mapDone, type Outcome } from '../../core/outcome.ts';
import { foundSchema, ownershipSchema, type StandingIssue } from './answers.ts';
import type { JiraClient } from './client.ts';
import { labelOf, propertyKey } from './identity.ts';
import { all, createdWithin, isEqual, isMine, type Jql, newestFirst } from './jql.ts';
import { standingFields } from './read-status.ts';

export type FoundKey = { id: string; key: string };

/** Days that are looked back where an issue cannot be found by its label. */
const daysBack = 7;

/** By the label; where the project's screen has no labels, among what this account made there lately. */
const queryFor = (escalationId: string, unlabelledIn: string | null): Jql =>
  unlabelledIn === null
    ? isEqual('labels', labelOf(escalationId))
    : newestFirst(all(isEqual('project', unlabelledIn), isMine, createdWithin(daysBack)));

/**
 * The issues that this escalation made, the oldest first. None is no proof that there is none: the index lags, and
 * what the account may not see is not found. `unlabelledIn` is the project whose issues carry no labels.
 */
export async function findIssues(
  client: JiraClient,
  escalationId: string,
  unlabelledIn: string | null = null,
): Promise<Outcome<readonly StandingIssue[]>> {
  const { jql } = queryFor(escalationId, unlabelledIn);
  const query = { jql, fields: standingFields, properties: propertyKey, maxResults: 100 };
  const found = await client.read('/search/jql', query, foundSchema);
  return mapDone(found, ({ issues }) =>
    issues
      .filter(({ properties }) => {
        const owner = ownershipSchema.safeParse(properties?.[propertyKey]);
        return owner.success && owner.data.escalationId === escalationId;
      })
      .map(({ id, key, fields }) => ({ id, key, fields }))
      .sort((one, other) => Number(one.id) - Number(other.id)),
  );
}

/** How long to wait before each look, in ms: the index follows a new issue within seconds. */
export const waits = [2_000, 5_000, 10_000, 20_000] as const;

/**
 * Looks again and again for an issue that may have just been made. An empty answer leaves open whether it was.
 * A look that fails is made up for by the next one.
 */
export async function awaitIssues(
  look: () => ReturnType<typeof findIssues>,
  clock: { sleep(ms: number): Promise<void> },
  pauses: readonly number[] = waits,
): ReturnType<typeof findIssues> {
  let last: Outcome<readonly StandingIssue[]> = done([]);
  for (const pause of pauses) {
    await clock.sleep(pause);
    last = await look();
    if (last.kind === 'done' && last.value.length > 0) return last;
  }
  return last;
}
