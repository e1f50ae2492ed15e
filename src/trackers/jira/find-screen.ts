import type { Fault } from '../../core/outcome.ts';
import { done, failed, type Outcome } from '../../core/outcome.ts';
import type { Destination } from '../../core/routing/route.ts';
import { fieldsSchema, issueTypesSchema, type MetaField, myselfSchema, projectSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { missingFault } from './fault.ts';

export type JiraDestination = Extract<Destination, { kind: 'jira' }>;

/** What Jira asks for when an issue of this type is created in this project. */
export type CreateScreen = { project: string; issueTypeId: string; fields: readonly MetaField[] };

/** Jira answers 400 to more. */
const pageSize = 200;

type Page<T> = { items: readonly T[]; total: number };

/** All pages of a list that counts from `startAt`. */
export async function readAll<T>(
  readPage: (startAt: number) => Promise<Outcome<Page<T>>>,
): Promise<Outcome<T[]>> {
  const found: T[] = [];
  for (;;) {
    const page = await readPage(found.length);
    if (page.kind !== 'done') return page;
    const { items, total } = page.value;
    found.push(...items);
    if (items.length === 0 || found.length >= total) return done(found);
  }
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const pathOf = (project: string): string => `/issue/createmeta/${encodeURIComponent(project)}/issuetypes`;

/** A refusal, or why it came: in an archived project nothing can be created, in whichever words Jira says so. */
export async function orArchived(client: JiraClient, fault: Fault, project: string): Promise<Outcome<never>> {
  const seen = await client.read(`/project/${encodeURIComponent(project)}`, {}, projectSchema);
  if (seen.kind !== 'done' || seen.value.archived !== true) return failed(fault);
  const { committed, status, detail } = fault;
  const gone = { what: 'archived', name: project } as const;
  return failed({ kind: 'missing', gone, from: 'jira', committed, status, detail });
}

/** A wrong token may look like a project without anything in it, and so may an archived one: two requests tell them apart. */
async function missingOr(client: JiraClient, fault: Fault, project: string): Promise<Outcome<never>> {
  const myself = await client.read('/myself', {}, myselfSchema);
  return myself.kind !== 'done' && myself.fault.kind === 'unauthorized'
    ? myself
    : orArchived(client, fault, project);
}

/** The issue types that this token may create in a project. */
export const readIssueTypes = (
  client: JiraClient,
  project: string,
): Promise<Outcome<{ id: string; name: string }[]>> =>
  readAll(async (startAt) => {
    const page = await client.read(pathOf(project), { startAt, maxResults: pageSize }, issueTypesSchema);
    if (page.kind !== 'done') return page;
    const { issueTypes, total = 0 } = page.value;
    return done({ items: issueTypes, total });
  });

/** The fields of the screen on which an issue of the type is created. */
export const readScreen = (
  client: JiraClient,
  project: string,
  typeId: string,
): Promise<Outcome<MetaField[]>> =>
  readAll(async (startAt) => {
    const path = `${pathOf(project)}/${encodeURIComponent(typeId)}`;
    const page = await client.read(path, { startAt, maxResults: pageSize }, fieldsSchema);
    if (page.kind !== 'done') return page;
    return done({ items: page.value.fields, total: page.value.total ?? 0 });
  });

/** Reads the screen behind the names in the route. The issue type may be named by its id, too. */
export async function findScreen(
  client: JiraClient,
  { project, issueType }: JiraDestination,
): Promise<Outcome<CreateScreen>> {
  const types = await readIssueTypes(client, project);
  if (types.kind !== 'done') {
    const { fault } = types;
    const gone = { what: 'project', name: project } as const;
    return fault.kind === 'missing' ? missingOr(client, { ...fault, gone }, project) : types;
  }
  const type =
    types.value.find(({ name }) => isSame(name, issueType)) ?? types.value.find(({ id }) => id === issueType);
  if (type === undefined) {
    const names = types.value.map(({ name }) => name).join(', ');
    const gone = { what: 'type', name: issueType, within: project } as const;
    const fault = missingFault(`${project} has no issue type ${issueType}, but: ${names || 'none'}`, gone);
    return missingOr(client, fault, project);
  }
  const fields = await readScreen(client, project, type.id);
  if (fields.kind !== 'done') return fields;
  return done({ project, issueTypeId: type.id, fields: fields.value });
}
