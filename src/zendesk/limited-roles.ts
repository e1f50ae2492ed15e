import type * as z from 'zod/mini';
import { type Finding, finding, type RoleLimit } from '../core/setup/finding.ts';
import type { rolesAnswer } from './setup-schemas.ts';

type Role = z.infer<typeof rolesAnswer>['custom_roles'][number];

/** Of Zendesk's rights, those that Baton's work needs: macros, views and reports are none of them. */
function limitsOf({ configuration: may }: Role): readonly RoleLimit[] {
  const limits: readonly (readonly [RoleLimit, boolean])[] = [
    ['change', !may.ticket_editing],
    ['tags', !may.ticket_tag_editing],
    ['see', may.ticket_access !== 'all'],
    ['assign', !may.assign_tickets_to_any_group],
    ['reply', may.ticket_comment_access === 'none'],
  ];
  return limits.filter(([, isSo]) => isSo).map(([limit]) => limit);
}

/** The account's own roles that somebody has and that hold Baton back. Light agents are Zendesk's, and only comment. */
export const limitedRoles = (roles: readonly Role[]): readonly Finding[] =>
  roles
    .filter(({ role_type, team_member_count }) => role_type === 0 && (team_member_count ?? 0) > 0)
    .map((role) => ({ role: role.name, people: role.team_member_count ?? 0, limits: limitsOf(role) }))
    .filter(({ limits }) => limits.length > 0)
    .map((role) => finding('warning', null, { kind: 'role-limited', ...role }));
