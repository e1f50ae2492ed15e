import { expect, test } from 'vitest';
import type { WorldRole } from '../../../src/workbench/contract.ts';
import { turnControls } from '../../../src/workbench/world/turn-controls.ts';
import { at, aWorkbench, ticketIn } from '../../support/a-world.ts';

const id = 48213;
const note = { html_body: '<p>For the colleagues</p>', public: false };

const asA = (role: WorldRole) => {
  const bench = aWorkbench();
  turnControls(bench.world, { role });
  return bench;
};

test.each([
  ['a reply', { comment: { ...note, public: true } }],
  ['a comment that does not say whether it is public', { comment: { html_body: '<p>x</p>' } }],
  ['a status', { status: 'hold' }],
  ['a note with a status', { comment: note, status: 'hold' }],
  ['a note with tags', { comment: note, tags: ['baton'] }],
  ['a note with fields', { comment: note, custom_fields: [] }],
])('a light agent may not write %s', async (_, update) => {
  const { put, world } = asA('light_agent');
  const before = structuredClone(ticketIn(world, id));
  expect((await put(id, update)).status).toBe(403);
  expect(ticketIn(world, id)).toEqual(before);
});

test('a light agent reads everything, and comments among colleagues', async () => {
  const { put, get, world } = asA('light_agent');
  expect((await get(`/api/v2/tickets/${id}/comments.json`)).status).toBe(200);
  expect((await put(id, { comment: note, metadata: { a: 1 } })).status).toBe(200);
  expect(ticketIn(world, id).comments.at(-1)?.public).toBe(false);
});

test('tags of a role without the right to edit them are left out, those of drop-downs are not', async () => {
  const { put, world } = asA('no_tags');
  const before = [...ticketIn(world, id).tags];
  const field = world.installation.requirements['baton_severity'] ?? 0;
  const update = { tags: ['baton'], custom_fields: [{ id: field, value: 'baton_high' }], comment: note };
  expect((await put(id, update)).status).toBe(200);
  expect(ticketIn(world, id).tags.filter((tag) => !before.includes(tag))).toEqual(['baton_high']);
  expect(before.every((tag) => ticketIn(world, id).tags.includes(tag))).toBe(true);
});

test.each([
  ['agent', { role: 'agent', role_type: null, only_private_comments: false }],
  ['admin', { role: 'admin', role_type: null, only_private_comments: false }],
  ['light_agent', { role: 'agent', role_type: 1, only_private_comments: true }],
  ['no_tags', { role: 'agent', role_type: 0, only_private_comments: false }],
] as const)('Zendesk tells of a %s what its API knows of the role', async (role, user) => {
  const { get } = asA(role);
  expect(at((await get('/api/v2/users/me.json')).body, 'user')).toMatchObject(user);
});
