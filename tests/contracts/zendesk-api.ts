import {
  anything,
  type Contract,
  exactly,
  flag,
  inQuery,
  json,
  list,
  named,
  type Operation,
  open,
  orNull,
  type Schema,
  string,
  whole,
} from './schema.ts';
import { type Kind, type Shape, shapes } from './zendesk.ts';

const kinds: Readonly<Record<Kind, Schema>> = {
  int: whole,
  text: string,
  bool: flag,
  stamp: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
  texts: list(string),
  ints: list(whole),
  list: list(anything),
  object: { type: 'object' },
};

const isKind = (name: string): name is Kind => name in kinds;

function schemaOf(kind: Shape[string]): Schema {
  const name = kind.replace('?', '');
  if (!isKind(name)) throw new Error(`No kind ${name}`);
  return kind.endsWith('?') ? orNull(kinds[name]) : kinds[name];
}

const objectOf = (shape: Shape, needed: Shape = shape): Schema => {
  const properties = Object.entries(shape).map(([name, kind]) => [name, schemaOf(kind)] as const);
  return exactly(Object.fromEntries(properties), ...Object.keys(needed));
};

const cursor = {
  meta: open({ has_more: flag, after_cursor: orNull(string), before_cursor: orNull(string) }, 'has_more'),
  links: open({ next: orNull(string), prev: orNull(string) }),
};

const fieldValue = exactly({ id: whole, value: anything }, 'id', 'value');

const schemas: Record<string, Schema> = {
  ...Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, objectOf(shape)])),
  /** A phone call has more than what was written. */
  comment: objectOf(shapes.voiceComment, shapes.comment),
  /** `metadata` is documented beside the ticket's other properties, and missing in Zendesk's specification. */
  update: exactly({
    status: { type: 'string', enum: ['new', 'open', 'pending', 'hold', 'solved', 'closed'] },
    priority: orNull(string),
    type: orNull(string),
    subject: string,
    group_id: orNull(whole),
    assignee_id: orNull(whole),
    problem_id: orNull(whole),
    tags: list(string),
    custom_fields: list(fieldValue),
    comment: exactly({ html_body: string, public: flag, author_id: whole }, 'html_body', 'public'),
    metadata: { type: 'object' },
    safe_update: flag,
    updated_stamp: string,
  }),
  newTicket: exactly(
    {
      via_followup_source_id: whole,
      subject: string,
      requester_id: whole,
      brand_id: whole,
      comment: exactly({ html_body: string, public: flag, author_id: whole }, 'html_body', 'public'),
    },
    'comment',
  ),
  policyMetric: open({ metric: string, stage: string, breach_at: orNull(string) }, 'metric', 'stage'),
  /** Of apps, Zendesk documents what is sent; what is answered is known from those who ask. */
  installation: open({ id: whole, app_id: whole, settings: { type: 'object' } }, 'id', 'settings'),
  jiraLink: exactly({
    id: whole,
    url: string,
    ticket_id: string,
    issue_id: string,
    issue_key: string,
    created_at: string,
    updated_at: string,
  }),
};

const refusals = { 400: {}, 401: {}, 403: {}, 404: {}, 409: {}, 422: {}, 429: {} };

const get = (answer: Schema, ...names: string[]): Operation => ({
  parameters: inQuery(...names),
  responses: { 200: json(answer), ...refusals },
});

const page = ['page[size]', 'page[after]'];

const api = '/api/v2';
const ticket = `${api}/tickets/{ticket_id}`;
const people = {
  users: list(named('user')),
  groups: list(named('group')),
  organizations: list(named('organization')),
};

/** The part of Zendesk's REST API that Baton and its workbench speak, written down from its documentation. */
export const zendeskContract: Contract = {
  components: { schemas },
  paths: {
    [ticket]: {
      get: get(exactly({ ticket: named('ticket'), ...people }, 'ticket'), 'include'),
      put: {
        requestBody: json(exactly({ ticket: named('update') }, 'ticket')),
        responses: {
          200: json(exactly({ ticket: named('ticket'), audit: orNull(anything) }, 'ticket', 'audit')),
          ...refusals,
        },
      },
    },
    [`${api}/tickets`]: {
      post: {
        requestBody: json(exactly({ ticket: named('newTicket') }, 'ticket')),
        responses: {
          201: json(exactly({ ticket: named('ticket'), audit: orNull(anything) }, 'ticket', 'audit')),
          ...refusals,
        },
      },
    },
    [`${ticket}/comments`]: {
      get: get(
        open({ comments: list(named('comment')), ...people, ...cursor }, 'comments', 'meta'),
        'page[size]',
        'page[after]',
        'sort',
        'include',
        'include_inline_images',
      ),
    },
    // Zendesk documents no order of audits; the parameter is known from those who use it.
    [`${ticket}/audits`]: {
      get: get(open({ audits: list(named('audit')) }, 'audits'), 'page[size]', 'page[after]', 'sort_order'),
    },
    [`${ticket}/audits/{audit_id}`]: { get: get(exactly({ audit: named('audit') }, 'audit')) },
    [`${ticket}/slas/policy_metrics`]: {
      get: get(open({ policy_metrics: list(named('policyMetric')) }, 'policy_metrics')),
    },
    [`${ticket}/metrics`]: { get: get(open({ ticket_metric: anything }, 'ticket_metric')) },
    [`${ticket}/related`]: {
      get: get(
        exactly({
          topic_id: orNull(string),
          jira_issue_ids: list(string),
          followup_source_ids: list(string),
          from_archive: flag,
          incidents: whole,
        }),
      ),
    },
    [`${ticket}/incidents`]: {
      get: get(open({ tickets: list(named('ticket')), ...cursor }, 'tickets'), 'page[size]', 'page[after]'),
    },
    // Documented apart from the other resources, with the Collaboration add-on.
    [`${ticket}/side_conversations`]: {
      get: get(open({ side_conversations: list(anything), count: whole }, 'side_conversations')),
    },
    [`${api}/jira/links`]: {
      get: get(open({ links: list(named('jiraLink')) }, 'links'), 'filter[ticket_id]', 'filter[issue_id]'),
    },
    [`${api}/search`]: {
      get: get(
        open({ results: list(anything), count: whole }, 'results', 'count'),
        'query',
        // Documented with the other side-loads, not with the search.
        'include',
        'sort_by',
        'sort_order',
        'page',
        'per_page',
      ),
    },
    [`${api}/search/export`]: {
      get: get(
        open({ results: list(anything), ...cursor }, 'results', 'meta'),
        'query',
        'filter[type]',
        'page[size]',
        'page[after]',
      ),
    },
    [`${api}/help_center/articles/search`]: {
      get: get(
        open({ results: list(anything), count: whole }, 'results'),
        'query',
        'locale',
        'label_names',
        'multibrand',
        'brand_id',
        'page',
        'per_page',
      ),
    },
    [`${api}/organizations/show_many`]: {
      get: get(open({ organizations: list(named('organization')) }, 'organizations'), 'ids', 'external_ids'),
    },
    [`${api}/groups/assignable`]: {
      get: get(open({ groups: list(named('group')), ...cursor }, 'groups'), 'page[size]', 'page[after]'),
    },
    [`${api}/apps/installations/{installation_id}`]: {
      get: get(named('installation')),
      put: {
        requestBody: json(exactly({ settings: { type: 'object' } }, 'settings')),
        responses: { 200: json(named('installation')), ...refusals },
      },
    },
    [`${api}/brands`]: { get: get(open({ brands: list(anything), ...cursor }, 'brands'), ...page) },
    [`${api}/groups`]: {
      get: get(open({ groups: list(named('group')), ...cursor }, 'groups'), ...page),
    },
    [`${api}/ticket_forms`]: { get: get(open({ ticket_forms: list(anything) }, 'ticket_forms')) },
    [`${api}/ticket_fields`]: {
      get: get(open({ ticket_fields: list(anything), ...cursor }, 'ticket_fields'), ...page),
    },
    [`${api}/organization_fields`]: {
      get: get(open({ organization_fields: list(anything), ...cursor }, 'organization_fields'), ...page),
    },
    [`${api}/triggers`]: {
      get: get(open({ triggers: list(anything), ...cursor }, 'triggers'), 'active', ...page),
    },
    [`${api}/business_hours/schedules`]: { get: get(open({ schedules: list(anything) }, 'schedules')) },
    [`${api}/business_hours/schedules/{schedule_id}/holidays`]: {
      get: get(open({ holidays: list(anything) }, 'holidays')),
    },
    [`${api}/users`]: {
      get: get(open({ users: list(named('user')), ...cursor }, 'users'), 'role[]', ...page),
    },
    [`${api}/custom_roles`]: { get: get(open({ custom_roles: list(anything) }, 'custom_roles')) },
    [`${api}/users/me`]: { get: get(exactly({ user: named('user') }, 'user')) },
  },
};
