import { done, type Fault, failed, mapDone, type Outcome } from '../../core/outcome.ts';
import type { Clock, Send } from '../../core/ports.ts';
import { plainOptions, type Route } from '../../core/routing/route.ts';
import { type Finding, finding, unexpectedFinding } from '../../core/setup/finding.ts';
import type { LinearDesk } from '../../core/setup/ports.ts';
import { attachedSchema, updatedSchema } from './answers.ts';
import { createLinearClient, type LinearClient } from './client.ts';
import { linkDocument, updateDocument } from './documents.ts';
import {
  type LinearTeam,
  type TeamParts,
  teamPartsDocument,
  teamPartsSchema,
  teamsDocument,
  teamsSchema,
  testIssueDocument,
  testIssueSchema,
  whoDocument,
  whoSchema,
} from './setup-answers.ts';

const host = 'api.linear.app';

function faultFinding(fault: Fault): Finding {
  if (fault.from === 'proxy') {
    return /whitelist/i.test(fault.detail)
      ? finding('wrong', null, { kind: 'host-not-allowed', host })
      : finding('wrong', null, { kind: 'proxy-refused', status: fault.status });
  }
  switch (fault.kind) {
    case 'unauthorized':
      return finding('wrong', 'linear_key', { kind: 'unauthorized' });
    case 'forbidden':
      return /scope/i.test(fault.detail)
        ? finding('wrong', 'linear_key', { kind: 'no-scope', scope: 'Write', all: ['Read', 'Write'] })
        : finding('wrong', 'linear_key', { kind: 'no-right', right: 'write', where: 'Linear' });
    case 'unreachable':
      return finding('wrong', null, { kind: 'unreachable', host });
    case 'limited':
      return finding('warning', null, { kind: 'limited' });
    default:
      return unexpectedFinding(fault);
  }
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const hasTeam = (teams: readonly LinearTeam[], key: string): boolean =>
  teams.some((team) => isSame(team.key, key));

/** The team is not there, or the key is of another workspace: both are told by what the key does see. */
const invisible = (team: string, workspace: string, teams: readonly LinearTeam[]): Finding =>
  finding('wrong', 'linear_key', {
    kind: 'team-invisible',
    team,
    workspace,
    others: teams.map(({ key }) => key).slice(0, 20),
  });

/** An id that no issue has. */
const noIssue = '00000000-0000-4000-8000-000000000000';

/**
 * A key for reading alone shows only when something is to be written: this links to an issue that does not exist, so
 * that nothing can change.
 */
async function findMissingRight(client: LinearClient): Promise<readonly Finding[]> {
  const variables = { issueId: noIssue, url: 'https://example.com/', title: 'Baton' };
  const reply = await client.ask('write', linkDocument, variables, attachedSchema);
  const isForbidden = reply.kind === 'fault' && reply.fault.kind === 'forbidden';
  return isForbidden ? [faultFinding(reply.fault)] : [];
}

/** A workspace with more teams than these is searched by nobody by hand. */
const mostTeams = 1000;

async function readTeams(
  client: LinearClient,
  after: string | null = null,
  before: readonly LinearTeam[] = [],
): Promise<Outcome<readonly LinearTeam[]>> {
  const reply = await client.ask('read', teamsDocument, { after }, teamsSchema);
  if (reply.kind === 'fault') return failed(reply.fault);
  const { nodes, pageInfo } = reply.value.teams;
  const found = [...before, ...nodes];
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  return next === null || found.length >= mostTeams ? done(found) : readTeams(client, next, found);
}

const missing = (key: string): Fault => ({
  kind: 'missing',
  from: 'linear',
  committed: 'no',
  status: null,
  detail: `No team has the key ${key}`,
});

async function readParts(client: LinearClient, key: string): Promise<Outcome<TeamParts & { id: string }>> {
  const teams = await readTeams(client);
  if (teams.kind !== 'done') return teams;
  const team = teams.value.find((each) => isSame(each.key, key));
  if (team === undefined) return failed(missing(key));
  const reply = await client.ask('read', teamPartsDocument, { id: team.id }, teamPartsSchema);
  return reply.kind === 'fault' ? failed(reply.fault) : done({ ...reply.value, id: team.id });
}

/** A label that groups others cannot be given to an issue. */
const labelsOf = ({ id, issueLabels }: TeamParts & { id: string }) =>
  issueLabels.nodes.filter(({ isGroup, team }) => !isGroup && (team === null || team.id === id));

/** What a route names and this team does not have. */
function goneFrom(
  parts: TeamParts & { id: string },
  team: string,
  route: Omit<Route, 'name'>,
): readonly Finding[] {
  const { project, assignee, labels } = route;
  const known = labelsOf(parts);
  const { projects, members } = parts.team;
  return [
    ...(project === null || projects.nodes.some(({ id }) => id === project.id)
      ? []
      : [finding('wrong', null, { kind: 'linear-project-gone', team, name: project.name })]),
    ...(assignee === null || members.nodes.some(({ id, active }) => id === assignee.id && active !== false)
      ? []
      : [finding('wrong', null, { kind: 'person-gone', name: assignee.name, where: team })]),
    ...labels
      .filter((label) => !known.some(({ name }) => isSame(name, label)))
      .map((name) => finding('warning', null, { kind: 'label-gone', team, name })),
  ];
}

/** Linear as Setup asks it: lists, tests, and a test issue when somebody wants one. */
export function createLinearDesk(world: { send: Send; clock: Pick<Clock, 'now'> }): LinearDesk {
  const client = createLinearClient(world);

  async function check(route: Omit<Route, 'name'>): Promise<readonly Finding[]> {
    if (route.destination.kind !== 'linear') return [];
    const { team } = route.destination;
    const teams = await readTeams(client);
    if (teams.kind !== 'done') return [faultFinding(teams.fault)];
    if (!hasTeam(teams.value, team)) {
      const who = await client.ask('read', whoDocument, {}, whoSchema);
      return [invisible(team, who.kind === 'data' ? who.value.organization.name : '', teams.value)];
    }
    const parts = await readParts(client, team);
    if (parts.kind !== 'done') return [faultFinding(parts.fault)];
    const gone = goneFrom(parts.value, team, route);
    return gone.some(({ level }) => level === 'wrong')
      ? gone
      : [finding('good', null, { kind: 'route-good', where: team }), ...gone];
  }

  async function testIssue(team: string): Promise<readonly Finding[]> {
    const parts = await readParts(client, team);
    if (parts.kind !== 'done') return parts.fault.kind === 'missing' ? [] : [faultFinding(parts.fault)];
    const input = { teamId: parts.value.id, title: 'Baton test issue: it removes itself' };
    const made = await client.ask('write', testIssueDocument, { input }, testIssueSchema);
    if (made.kind === 'fault') return [faultFinding(made.fault)];
    const { id, identifier: key } = made.value.issue.issue;
    const removed = await client.ask(
      'write',
      updateDocument,
      { id, input: { trashed: true } },
      updatedSchema,
    );
    return removed.kind === 'data'
      ? [finding('good', null, { kind: 'test-issue-removed', key })]
      : [finding('warning', null, { kind: 'test-issue-left', key })];
  }

  return {
    teams: async () =>
      mapDone(await readTeams(client), (teams) => teams.map(({ key, name }) => ({ id: key, name }))),
    projects: async (team) => mapDone(await readParts(client, team), (parts) => parts.team.projects.nodes),
    labels: async (team) =>
      mapDone(await readParts(client, team), (parts) =>
        labelsOf(parts).map(({ name }) => ({ id: name, name })),
      ),
    members: async (team) =>
      mapDone(await readParts(client, team), (parts) =>
        parts.team.members.nodes
          .filter(({ active }) => active !== false)
          .map(({ id, displayName }) => ({ id, name: displayName })),
      ),
    test: async (routes) => {
      const who = await client.ask('read', whoDocument, {}, whoSchema);
      if (who.kind === 'fault') return [faultFinding(who.fault)];
      const { viewer, organization } = who.value;
      const connected = finding('good', null, {
        kind: 'connected',
        as: viewer.name,
        where: organization.name,
      });
      const wanted = new Set(routes.flatMap((route) => (route.kind === 'linear' ? [route.team] : [])));
      const [teams, lacking] = await Promise.all([readTeams(client), findMissingRight(client)]);
      if (teams.kind !== 'done') return [connected, faultFinding(teams.fault), ...lacking];
      const unseen = [...wanted].filter((team) => !hasTeam(teams.value, team));
      const ofTeams = unseen.map((team) => invisible(team, organization.name, teams.value));
      return [connected, ...lacking, ...ofTeams];
    },
    check,
    testIssue: async ({ destination }) => {
      const bad = (await check({ ...plainOptions, destination })).filter(({ level }) => level === 'wrong');
      if (bad.length > 0 || destination.kind !== 'linear') return bad;
      return testIssue(destination.team);
    },
  };
}
