import {
  anything,
  type Contract,
  exactly,
  flag,
  inQuery,
  json,
  list,
  map,
  named,
  type Operation,
  open,
  type Schema,
  string,
  whole,
} from './schema.ts';

const schemas: Record<string, Schema> = {
  Property: exactly({ key: string, value: anything }),
  NewIssue: exactly({
    fields: map(anything),
    properties: list(named('Property')),
    transition: open({ id: string }),
  }),
  Created: exactly({ id: string, key: string, self: string }),
  Errors: exactly({ errorMessages: list(string), errors: map(string), status: whole }),
  IssueType: exactly({
    self: string,
    id: string,
    name: string,
    description: string,
    iconUrl: string,
    subtask: flag,
    hierarchyLevel: whole,
  }),
  IssueTypes: open({ issueTypes: list(named('IssueType')), startAt: whole, maxResults: whole, total: whole }),
  Kind: exactly({ type: string, items: string, system: string, custom: string, customId: whole }, 'type'),
  Field: exactly(
    {
      fieldId: string,
      key: string,
      name: string,
      required: flag,
      hasDefaultValue: flag,
      schema: named('Kind'),
      operations: list(string),
      allowedValues: list(anything),
      autoCompleteUrl: string,
    },
    'fieldId',
    'key',
    'name',
    'required',
    'schema',
    'operations',
  ),
  Fields: open({ fields: list(named('Field')), startAt: whole, maxResults: whole, total: whole }),
  Issue: exactly({
    id: string,
    key: string,
    self: string,
    expand: string,
    fields: map(anything),
    properties: map(anything),
  }),
  Wanted: exactly(
    { issueIdsOrKeys: list(string), fields: list(string), properties: list(string) },
    'issueIdsOrKeys',
  ),
  Fetched: exactly({ issues: list(named('Issue')), issueErrors: list(anything) }),
  Found: exactly({ issues: list(named('Issue')), isLast: flag, nextPageToken: string }),
  Icon: open({ url16x16: string, title: string, link: string }),
  Link: open(
    {
      globalId: string,
      application: open({ type: string, name: string }),
      relationship: string,
      object: open(
        {
          url: string,
          title: string,
          summary: string,
          icon: named('Icon'),
          status: open({ resolved: flag, icon: named('Icon') }),
        },
        'url',
        'title',
      ),
    },
    'object',
  ),
  Linked: exactly({ id: whole, self: string }),
  User: exactly({
    self: string,
    accountId: string,
    accountType: { type: 'string', enum: ['atlassian', 'app', 'customer', 'unknown'] },
    emailAddress: string,
    displayName: string,
    active: flag,
    timeZone: string,
    locale: string,
  }),
  Comment: open({
    id: string,
    self: string,
    body: anything,
    created: string,
    updated: string,
    jsdPublic: flag,
    properties: list(named('Property')),
  }),
  Comments: open({
    comments: list(named('Comment')),
    startAt: whole,
    maxResults: whole,
    total: whole,
  }),
  Transition: open({
    id: string,
    name: string,
    hasScreen: flag,
    isAvailable: flag,
    to: open({
      id: string,
      name: string,
      statusCategory: open({ id: whole, key: string, name: string, colorName: string, self: string }),
    }),
  }),
  Projects: exactly({
    startAt: whole,
    maxResults: whole,
    total: whole,
    isLast: flag,
    values: list(open({ id: string, key: string, name: string, projectTypeKey: string })),
  }),
  Server: exactly({
    baseUrl: string,
    version: string,
    versionNumbers: list(whole),
    deploymentType: string,
    serverTitle: string,
  }),
};

const refusals = { 400: json(named('Errors')), 401: {}, 403: {}, 404: {}, 409: {}, 413: {}, 429: {} };

const get = (answer: Schema, ...names: string[]): Operation => ({
  parameters: inQuery(...names),
  responses: { 200: json(answer), ...refusals },
});
const post = (body: Schema, answers: Operation['responses']): Operation => ({
  requestBody: json(body),
  responses: { ...answers, ...refusals },
});

const api = '/rest/api/3';
const issue = `${api}/issue/{issueIdOrKey}`;

/** The part of Jira Cloud's REST API, version 3, that Baton and its workbench speak, as an OpenAPI document of our own. */
export const jiraContract: Contract = {
  components: { schemas },
  paths: {
    [`${api}/issue`]: { post: post(named('NewIssue'), { 201: json(named('Created')) }) },
    [`${api}/issue/createmeta/{projectIdOrKey}/issuetypes`]: {
      get: get(named('IssueTypes'), 'startAt', 'maxResults'),
    },
    [`${api}/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}`]: {
      get: get(named('Fields'), 'startAt', 'maxResults'),
    },
    [`${api}/issue/bulkfetch`]: { post: post(named('Wanted'), { 200: json(named('Fetched')) }) },
    [issue]: {
      get: get(named('Issue'), 'fields', 'properties', 'expand'),
      put: { requestBody: json(named('NewIssue')), responses: { 204: {}, ...refusals } },
      delete: { responses: { 204: {}, ...refusals } },
    },
    [`${issue}/editmeta`]: { get: get(open({ fields: map(anything) })) },
    [`${issue}/remotelink`]: {
      get: get(anything, 'globalId'),
      post: post(named('Link'), { 200: json(named('Linked')), 201: json(named('Linked')) }),
    },
    [`${issue}/comment`]: {
      get: get(named('Comments'), 'startAt', 'maxResults', 'orderBy', 'expand'),
      post: post(named('Comment'), { 201: json(named('Comment')) }),
    },
    [`${api}/comment/{commentId}/properties/{propertyKey}`]: { get: get(named('Property')) },
    [`${issue}/transitions`]: {
      get: get(exactly({ expand: string, transitions: list(named('Transition')) })),
      post: post(named('NewIssue'), { 204: {} }),
    },
    [`${api}/search/jql`]: {
      get: get(named('Found'), 'jql', 'fields', 'properties', 'maxResults', 'nextPageToken'),
    },
    [`${api}/myself`]: { get: get(named('User')) },
    [`${api}/serverInfo`]: { get: get(named('Server')) },
    [`${api}/project/search`]: { get: get(named('Projects'), 'query', 'startAt', 'maxResults') },
    [`${api}/project/{projectIdOrKey}`]: { get: get(open({ id: string, key: string, name: string })) },
    [`${api}/project/{projectIdOrKey}/components`]: {
      get: get(list(open({ id: string, name: string }, 'id', 'name'))),
    },
    [`${api}/mypermissions`]: {
      get: get(open({ permissions: map(anything) }), 'permissions', 'projectKey', 'projectId'),
    },
    [`${api}/user/search`]: { get: get(list(named('User')), 'query', 'maxResults') },
    [`${api}/user/assignable/search`]: {
      get: get(list(named('User')), 'query', 'project', 'accountId', 'maxResults'),
    },
  },
};
