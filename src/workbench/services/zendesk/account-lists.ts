import type { RelayAnswer } from '../../contract.ts';
import type { BusinessHours, Trigger } from '../../world/account-setup.ts';
import type { World } from '../../world/world.ts';
import { json } from '../answer.ts';
import { cursorPage } from './cursor-page.ts';
import { badRequest, forbidden, notFound } from './problem.ts';

/** One page of a list under its name. */
function paged<T extends { id: number }>(
  name: string,
  items: readonly T[],
  url: URL,
  write: (item: T) => unknown,
): RelayAnswer {
  const page = cursorPage(items, url);
  if (page.kind === 'refused') return badRequest(page.message);
  return json(200, { [name]: page.items.map(write), ...page.frame });
}

/** Business rules and schedules are for admins. */
const forAdmins = (world: World, answer: () => RelayAnswer): RelayAnswer =>
  world.controls.role === 'admin' ? answer() : forbidden();

export const listTicketFields = ({ ticketFields }: World, url: URL): RelayAnswer =>
  paged('ticket_fields', ticketFields, url, ({ id, type, title, options }) => ({
    id,
    type,
    title,
    raw_title: title,
    active: true,
    required: false,
    position: 0,
    ...(type === 'tagger' ? { custom_field_options: options } : {}),
  }));

export const listOrganizationFields = ({ setup }: World, url: URL): RelayAnswer =>
  paged('organization_fields', setup.organizationFields, url, ({ options, ...field }) => ({
    ...field,
    active: true,
    ...(field.type === 'dropdown' ? { custom_field_options: options } : {}),
  }));

export const listForms = ({ setup }: World): RelayAnswer =>
  json(200, {
    ticket_forms: setup.forms.map(({ id, name, active, ticketFieldIds }) => ({
      id,
      name,
      display_name: name,
      active,
      end_user_visible: true,
      position: 1,
      default: id === setup.forms[0]?.id,
      in_all_brands: true,
      restricted_brand_ids: [],
      ticket_field_ids: ticketFieldIds,
    })),
    count: setup.forms.length,
    next_page: null,
    previous_page: null,
  });

export const listBrands = ({ brands }: World, url: URL): RelayAnswer =>
  paged('brands', brands, url, ({ id, name, subdomain }) => ({
    id,
    name,
    subdomain,
    active: true,
    brand_url: `https://${subdomain}.zendesk.com`,
    default: id === brands[0]?.id,
    has_help_center: true,
  }));

const writeTrigger = ({ id, title, active, all, any, actions }: Trigger) => ({
  id,
  title,
  raw_title: title,
  active,
  position: 0,
  conditions: { all, any },
  actions,
});

export const listTriggers = (world: World, url: URL): RelayAnswer =>
  forAdmins(world, () => {
    const wanted = url.searchParams.get('active');
    const triggers = world.setup.triggers.filter(
      ({ active }) => wanted === null || String(active) === wanted,
    );
    return paged('triggers', triggers, url, writeTrigger);
  });

/** What an agent may who may all that agents may. */
const usualRights = {
  assign_tickets_to_any_group: true,
  ticket_access: 'all',
  ticket_comment_access: 'public',
  ticket_deletion: false,
  ticket_editing: true,
  ticket_merge: true,
  ticket_tag_editing: true,
  macro_access: 'full',
  view_access: 'full',
  light_agent: false,
};

/** GET custom_roles: for agents, too. Not in pages. */
export const listCustomRoles = ({ setup }: World): RelayAnswer =>
  json(200, {
    custom_roles: setup.customRoles.map(({ id, name, people, rights }) => ({
      id,
      name,
      description: '',
      role_type: 0,
      team_member_count: people,
      configuration: { ...usualRights, ...rights },
    })),
  });

const writeSchedule = ({ id, name, timeZone, intervals }: BusinessHours) => ({
  id,
  name,
  time_zone: timeZone,
  intervals: intervals.map(({ from, to }) => ({ start_time: from, end_time: to })),
});

export const listSchedules = (world: World): RelayAnswer =>
  forAdmins(world, () => json(200, { schedules: world.setup.schedules.map(writeSchedule) }));

export const listHolidays = (world: World, id: number): RelayAnswer =>
  forAdmins(world, () => {
    const schedule = world.setup.schedules.find((each) => each.id === id);
    if (schedule === undefined) return notFound();
    return json(200, {
      holidays: schedule.holidays.map(({ name, from, to }, index) => ({
        id: index + 1,
        name,
        start_date: from,
        end_date: to,
      })),
    });
  });
