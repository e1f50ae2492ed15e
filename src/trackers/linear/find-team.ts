import { done, failed, type Outcome } from '../../core/outcome.ts';
import { teamSchema } from './answers.ts';
import type { LinearClient } from './client.ts';
import { teamDocument } from './documents.ts';
import { missingFault } from './fault.ts';

export type Team = { id: string; labelIds: readonly string[] };

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Team and labels by the names in the route. A label that neither the team nor the workspace has is left out:
 * a wrong label in the settings must not hold an escalation back.
 */
export async function findTeam(
  client: LinearClient,
  key: string,
  labels: readonly string[],
): Promise<Outcome<Team>> {
  const filter = { or: labels.map((name) => ({ name: { eqIgnoreCase: name } })) };
  const none = { name: { in: [] } };
  const variables = { key, labels: labels.length === 0 ? none : filter };
  const reply = await client.ask('read', teamDocument, variables, teamSchema);
  if (reply.kind === 'fault') return failed(reply.fault);
  const { teams, issueLabels, organization } = reply.value;
  const team = teams.nodes.find((each) => isSame(each.key, key));
  if (team === undefined) {
    const within = organization?.urlKey;
    const gone = within === undefined ? undefined : ({ what: 'team', name: key, within } as const);
    return failed(missingFault(`No team has the key ${key}`, gone));
  }
  const usable = issueLabels.nodes.filter(
    (label) => !label.isGroup && (label.team === null || label.team.id === team.id),
  );
  const found = labels.flatMap((name) => usable.find((label) => isSame(label.name, name)) ?? []);
  return done({ id: team.id, labelIds: [...new Set(found.map((label) => label.id))] });
}
