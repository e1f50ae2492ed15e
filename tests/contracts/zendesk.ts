/*
 * What Zendesk documents of the objects that Baton reads, written down by hand: property → kind. `?` may be null.
 * A stamp is an ISO time in UTC with whole seconds.
 */
export type Kind = 'int' | 'text' | 'bool' | 'stamp' | 'texts' | 'ints' | 'list' | 'object';
export type Shape = Readonly<Record<string, Kind | `${Kind}?`>>;

const comment = {
  id: 'int',
  type: 'text',
  author_id: 'int',
  body: 'text',
  html_body: 'text',
  plain_body: 'text',
  public: 'bool',
  attachments: 'list',
  audit_id: 'int',
  via: 'object',
  created_at: 'stamp',
  metadata: 'object',
} as const satisfies Shape;

export const shapes = {
  ticket: {
    id: 'int',
    url: 'text',
    external_id: 'text?',
    created_at: 'stamp',
    updated_at: 'stamp',
    generated_timestamp: 'int',
    type: 'text?',
    subject: 'text',
    raw_subject: 'text',
    description: 'text',
    priority: 'text?',
    status: 'text',
    recipient: 'text?',
    requester_id: 'int',
    submitter_id: 'int',
    assignee_id: 'int?',
    organization_id: 'int?',
    group_id: 'int?',
    brand_id: 'int',
    ticket_form_id: 'int?',
    collaborator_ids: 'ints',
    follower_ids: 'ints',
    email_cc_ids: 'ints',
    forum_topic_id: 'int?',
    problem_id: 'int?',
    has_incidents: 'bool',
    is_public: 'bool',
    due_at: 'stamp?',
    tags: 'texts',
    custom_fields: 'list',
    satisfaction_rating: 'object?',
    sharing_agreement_ids: 'ints',
    followup_ids: 'ints',
    allow_channelback: 'bool',
    allow_attachments: 'bool',
    from_messaging_channel: 'bool',
    via: 'object',
  },
  comment,
  /** Of a phone call: documented beside the API's description, with the events of audits. */
  voiceComment: { ...comment, data: 'object', formatted_from: 'text', formatted_to: 'text' },
  attachment: {
    id: 'int',
    url: 'text',
    file_name: 'text',
    content_url: 'text',
    mapped_content_url: 'text',
    content_type: 'text',
    size: 'int',
    width: 'int?',
    height: 'int?',
    inline: 'bool',
    deleted: 'bool',
    malware_scan_result: 'text',
    malware_access_override: 'bool',
    thumbnails: 'list',
  },
  audit: {
    id: 'int',
    ticket_id: 'int',
    created_at: 'stamp',
    author_id: 'int',
    metadata: 'object',
    events: 'list',
    via: 'object',
  },
  user: {
    id: 'int',
    url: 'text',
    name: 'text',
    email: 'text?',
    role: 'text',
    role_type: 'int?',
    custom_role_id: 'int?',
    organization_id: 'int?',
    default_group_id: 'int?',
    locale: 'text',
    time_zone: 'text',
    iana_time_zone: 'text',
    tags: 'texts',
    user_fields: 'object',
    phone: 'text?',
    alias: 'text?',
    notes: 'text?',
    details: 'text?',
    external_id: 'text?',
    active: 'bool',
    verified: 'bool',
    suspended: 'bool',
    moderator: 'bool',
    only_private_comments: 'bool',
    created_at: 'stamp',
    updated_at: 'stamp',
    last_login_at: 'stamp?',
  },
  organization: {
    id: 'int',
    url: 'text',
    name: 'text',
    domain_names: 'texts',
    tags: 'texts',
    organization_fields: 'object',
    external_id: 'text?',
    group_id: 'int?',
    notes: 'text?',
    details: 'text?',
    shared_tickets: 'bool',
    shared_comments: 'bool',
    created_at: 'stamp',
    updated_at: 'stamp',
  },
  group: {
    id: 'int',
    url: 'text',
    name: 'text',
    description: 'text',
    default: 'bool',
    deleted: 'bool',
    is_public: 'bool',
    created_at: 'stamp',
    updated_at: 'stamp',
  },
} as const satisfies Record<string, Shape>;

const isListOf = (value: unknown, type: string): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === type);

const kinds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  int: Number.isInteger,
  text: (value) => typeof value === 'string',
  bool: (value) => typeof value === 'boolean',
  stamp: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
  texts: (value) => isListOf(value, 'string'),
  ints: (value) => isListOf(value, 'number'),
  list: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Every property that is missing, unknown or of another kind. */
export function shapeFaults(value: unknown, shape: Shape): string[] {
  const found: Record<string, unknown> = Object(value);
  const known = Object.entries(shape).flatMap(([name, wanted]) => {
    if (!(name in found)) return [`${name} is missing`];
    const [kind, check] = Object.entries(kinds).find(([key]) => wanted.replace('?', '') === key) ?? [];
    const isNull = found[name] === null && wanted.endsWith('?');
    return isNull || check?.(found[name]) ? [] : [`${name} is not ${kind}`];
  });
  const unknown = Object.keys(found).filter((name) => !(name in shape));
  return [...known, ...unknown.map((name) => `${name} is not documented`)];
}
