import { expect, test } from 'vitest';
import { done } from '../../src/core/outcome.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readAgents } from '../../src/zendesk/read-agents.ts';
import { createRest } from '../../src/zendesk/rest.ts';
import { aWorkbench } from '../support/fake-zaf.ts';

test('agents and admins are found, in one request, and nobody who is gone or writes to tickets', async () => {
  const { client, clock, requests, world } = aWorkbench();
  const [maya, ben] = world.users.filter(({ role }) => role === 'agent');
  if (ben === undefined) throw new Error('No second agent');
  const rest = createRest(createZaf(client, clock), clock);
  const all = await readAgents(rest);
  expect(all).toEqual(
    done([
      { id: maya?.id, name: 'Maya Lindqvist' },
      { id: ben.id, name: 'Ben Ortiz' },
      { id: expect.any(Number), name: 'Noor Haddad' },
    ]),
  );
  expect(requests).toHaveLength(1);
  ben.standing = 'suspended';
  const left = await readAgents(rest);
  expect(left.kind === 'done' && left.value.map(({ name }) => name)).toEqual([
    'Maya Lindqvist',
    'Noor Haddad',
  ]);
  world.controls.role = 'light_agent';
  const others = await readAgents(rest);
  expect(others.kind === 'done' && others.value.map(({ name }) => name)).toEqual(['Noor Haddad']);
});
