import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { schemaText } from '../../../src/workbench/services/linear/schema.graphql.ts';
import { notInSchema } from '../../contracts/not-in-schema.ts';
import { wholeLinear } from '../../contracts/whole.ts';

const ours = buildSchema(schemaText);
const cutDown = buildSchema(readFileSync('tests/contracts/linear.graphql', 'utf8'));

const whole = wholeLinear();

test('the workbench understands nothing that the contract does not have', () => {
  expect(notInSchema(ours, cutDown)).toEqual([]);
});

test.skipIf(whole === null)("contract and workbench are true subsets of Linear's own schema", () => {
  if (whole === null) return;
  expect(notInSchema(cutDown, whole)).toEqual([]);
  expect(notInSchema(ours, whole)).toEqual([]);
});

test.each([
  ['a field', 'type Query { viewer: String name: String }', ['Query.name does not exist']],
  ['a type of a field', 'type Query { viewer: String! }', ['Query.viewer: String!, there String']],
  ['an argument', 'type Query { viewer(id: String): String }', ['Query.viewer.id does not exist']],
  ['a type', 'type Query { viewer: String } type Team { id: String }', ['Team does not exist']],
  ['nothing but less', 'type Query { viewer: String }', []],
])('the comparison finds what differs: %s', (_, part, found) => {
  const small = buildSchema('type Query { viewer: String team(id: String!): String }');
  expect(notInSchema(buildSchema(part), small)).toEqual(found);
});

test('an argument that is needed there and unknown here is found, too', () => {
  const there = buildSchema('type Query { team(id: String!): String }');
  expect(notInSchema(buildSchema('type Query { team: String }'), there)).toEqual([
    'Query.team.id is needed there',
  ]);
});
