import { rightsOf } from '../../world/access.ts';
import type { Group, Organization, User } from '../../world/people.ts';
import type { World } from '../../world/world.ts';

const base = ({ account }: World): string => `https://${account.subdomain}.zendesk.com/api/v2`;

/** The acting role of the agent who is signed in is a knob of the world. */
export function writeUser(world: World, user: User): Record<string, unknown> {
  const isSignedIn = user.id === world.currentUserId;
  const rights = isSignedIn ? rightsOf(world) : null;
  return {
    id: user.id,
    url: `${base(world)}/users/${user.id}.json`,
    name: user.name,
    email: user.email,
    role: rights?.role ?? user.role,
    role_type: rights?.roleType ?? null,
    custom_role_id: rights?.customRoleId ?? null,
    organization_id: user.organizationId,
    default_group_id: user.groupIds[0] ?? null,
    locale: isSignedIn ? world.controls.locale : user.locale,
    time_zone: user.timeZone,
    iana_time_zone: user.timeZone,
    tags: user.tags,
    user_fields: user.fields,
    phone: null,
    alias: null,
    notes: null,
    details: null,
    external_id: null,
    active: user.standing !== 'deleted',
    verified: true,
    suspended: user.standing === 'suspended',
    moderator: user.role !== 'end-user',
    only_private_comments: rights?.commentsOnly ?? false,
    created_at: user.createdAt,
    updated_at: user.createdAt,
    last_login_at: null,
  };
}

export const writeGroup = (world: World, group: Group): Record<string, unknown> => ({
  id: group.id,
  url: `${base(world)}/groups/${group.id}.json`,
  name: group.name,
  description: '',
  default: group.id === world.groups[0]?.id,
  deleted: false,
  is_public: true,
  created_at: group.createdAt,
  updated_at: group.createdAt,
});

export const writeOrganization = (world: World, organization: Organization): Record<string, unknown> => ({
  id: organization.id,
  url: `${base(world)}/organizations/${organization.id}.json`,
  name: organization.name,
  domain_names: organization.domains,
  tags: organization.tags,
  organization_fields: organization.fields,
  external_id: null,
  group_id: null,
  notes: null,
  details: null,
  shared_tickets: false,
  shared_comments: false,
  created_at: organization.createdAt,
  updated_at: organization.createdAt,
});
