import { expect, test } from 'vitest';
import { scenarios } from '../../../src/workbench/scenarios/scenarios.ts';
import { type Shape, shapeFaults, shapes } from '../../contracts/zendesk.ts';
import { at, aWorkbench } from '../../support/a-world.ts';

function faultsIn(body: unknown, list: string, shape: Shape): string[] {
  const items = at(body, list);
  if (!Array.isArray(items) || items.length === 0) throw new Error(`Nothing at ${list}`);
  return items.flatMap((item) => shapeFaults(item, shape));
}

const commentFaults = (body: unknown): string[] => {
  const items = at(body, 'comments');
  if (!Array.isArray(items) || items.length === 0) throw new Error('No comments');
  return items.flatMap((item) =>
    shapeFaults(item, at(item, 'type') === 'VoiceComment' ? shapes.voiceComment : shapes.comment),
  );
};

/** Of an account with hundreds of them, made by one builder, the first are like all. */
const most = 10;

const numbers = scenarios.flatMap(({ id }) =>
  aWorkbench(id)
    .world.tickets.slice(0, most)
    .map((ticket) => [id, ticket.id] as const),
);

test.each(numbers)(
  'every answer about a ticket of %s (%i) has the documented shape',
  async (scenario, id) => {
    const { get } = aWorkbench(scenario);
    const ticket = (await get(`/api/v2/tickets/${id}.json?include=users,groups,organizations`)).body;
    const comments = (await get(`/api/v2/tickets/${id}/comments.json?page[size]=100&include=users`)).body;
    const audits = (await get(`/api/v2/tickets/${id}/audits.json?page[size]=100`)).body;
    const hasOrganization = at(ticket, 'ticket.organization_id') !== null;
    expect([
      ...shapeFaults(at(ticket, 'ticket'), shapes.ticket),
      ...faultsIn(ticket, 'users', shapes.user),
      ...faultsIn(ticket, 'groups', shapes.group),
      ...(hasOrganization ? faultsIn(ticket, 'organizations', shapes.organization) : []),
      ...commentFaults(comments),
      ...faultsIn(comments, 'users', shapes.user),
      ...faultsIn(audits, 'audits', shapes.audit),
    ]).toEqual([]);
  },
);

test('the answer to an update has the shapes of what was read', async () => {
  const { put } = aWorkbench();
  const { body } = await put(48213, { comment: { html_body: '<p>x</p>', public: false }, status: 'hold' });
  expect(shapeFaults(at(body, 'ticket'), shapes.ticket)).toEqual([]);
  expect(shapeFaults(at(body, 'audit'), shapes.audit)).toEqual([]);
});

test('attachments have the documented shape', async () => {
  const { get } = aWorkbench();
  const { body } = await get('/api/v2/tickets/48213/comments.json?page[size]=100');
  expect(faultsIn(body, 'comments.2.attachments', shapes.attachment)).toEqual([]);
});

test('the comparison finds what is missing, of another kind, and not documented', () => {
  const shape = { id: 'int', name: 'text', at: 'stamp?' } as const;
  expect(shapeFaults({ id: '1', at: '2026-03-09', more: 1 }, shape)).toEqual([
    'id is not int',
    'name is missing',
    'at is not stamp',
    'more is not documented',
  ]);
  expect(shapeFaults({ id: 1, name: '', at: null }, shape)).toEqual([]);
});
