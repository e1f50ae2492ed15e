import type { Choice, FormField } from '../../core/form-field.ts';
import { done, type Fault, mapDone, type Outcome } from '../../core/outcome.ts';
import type { Clock, Send } from '../../core/ports.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import type { JiraDesk } from '../../core/setup/ports.ts';
import { createdSchema, type MetaField } from './answers.ts';
import { checkRoute } from './check-route.ts';
import { createJiraClient } from './client.ts';
import { faultFinding, lacksScope } from './fault-finding.ts';
import { findMissingRights } from './find-missing-rights.ts';
import { findPeople } from './find-people.ts';
import { findScreen, readAll, readIssueTypes } from './find-screen.ts';
import { priorityFor } from './priority.ts';
import { filledByBaton, formField, mustBeFilled } from './read-form.ts';
import { componentsSchema, projectsSchema } from './setup-answers.ts';
import { testConnection } from './test-connection.ts';

/** Jira as Setup asks it: lists, tests, and a test issue when somebody wants one. */
export function createJiraDesk(world: {
  send: Send;
  clock: Pick<Clock, 'now'>;
  connection: JiraConnection;
}): JiraDesk {
  const { connection } = world;
  const client = createJiraClient(world);

  const fieldsOf = async (project: string, issueType: string): Promise<Outcome<readonly MetaField[]>> =>
    mapDone(await findScreen(client, { kind: 'jira', project, issueType }), ({ fields }) => fields);

  const projects = (query: string) =>
    readAll(async (startAt) => {
      const found = await client.read('/project/search', { query, startAt, maxResults: 100 }, projectsSchema);
      if (found.kind !== 'done') return found;
      const { values, total = 0 } = found.value;
      return done({ items: values, total });
    });

  /** Whether Jira says 400 or 403 to who may not create issues is its own affair: it is asked for the right by name. */
  async function whyRefused(fault: Fault, project: string): Promise<readonly Finding[]> {
    const isRefusal = fault.kind === 'invalid' || fault.kind === 'forbidden';
    const lacking = isRefusal && !lacksScope(fault) ? await findMissingRights(client, project) : [];
    const needed = { scope: 'write:jira-work', right: 'CREATE_ISSUES' } as const;
    return lacking.length > 0 ? lacking : [faultFinding(fault, connection, needed)];
  }

  async function testIssue(project: string, issueType: string): Promise<readonly Finding[]> {
    const screen = await findScreen(client, { kind: 'jira', project, issueType });
    if (screen.kind !== 'done') return [faultFinding(screen.fault, connection)];
    const priority = priorityFor('S3', screen.value.fields);
    const fields = {
      project: { key: project },
      issuetype: { id: screen.value.issueTypeId },
      summary: 'Baton test issue: it removes itself',
      ...(priority === null ? {} : { priority }),
    };
    const made = await client.write('/issue', { fields }, createdSchema);
    if (made.kind !== 'done') {
      // What is required was not filled in: Jira took the request for good, and would have made an issue.
      const isTaken =
        made.fault.kind === 'invalid' && Object.keys(made.fault.fields).some((name) => name !== '');
      return isTaken && made.fault.kind === 'invalid'
        ? [
            finding('warning', null, {
              kind: 'agent-is-asked',
              project,
              issueType,
              fields: Object.keys(made.fault.fields),
            }),
          ]
        : whyRefused(made.fault, project);
    }
    const { key } = made.value;
    const removed = await client.remove(`/issue/${encodeURIComponent(key)}`);
    return removed.kind === 'done'
      ? [finding('good', null, { kind: 'test-issue-removed', key })]
      : [finding('warning', null, { kind: 'test-issue-left', key })];
  }

  const shown = (field: MetaField): FormField => ({ ...formField(field), required: mustBeFilled(field) });

  return {
    projects: async (text) =>
      mapDone(await projects(text), (found) => found.map(({ key, name }): Choice => ({ id: key, name }))),
    issueTypes: (project) => readIssueTypes(client, project),
    components: async (project) =>
      mapDone(
        await client.read(`/project/${encodeURIComponent(project)}/components`, {}, componentsSchema),
        (found) => found.map(({ id, name }) => ({ id, name })),
      ),
    priorities: async (project, issueType) =>
      mapDone(await fieldsOf(project, issueType), (fields) => {
        const field = fields.find(({ fieldId }) => fieldId === 'priority');
        const known = field === undefined ? null : formField(field);
        return known?.kind === 'select' ? known.options : [];
      }),
    people: (project, text) => findPeople(client, { fieldId: 'assignee', project, text }),
    fields: async (project, issueType) =>
      mapDone(await fieldsOf(project, issueType), (fields) =>
        fields
          .filter(({ fieldId }) => !filledByBaton.includes(fieldId))
          .map(shown)
          .filter(({ kind, required }) => kind !== 'unknown' || required),
      ),
    test: (routes) => testConnection(client, connection, routes),
    check: (route) => checkRoute(client, connection, route),
    testIssue: async ({ destination }) =>
      destination.kind === 'jira' ? testIssue(destination.project, destination.issueType) : [],
  };
}
