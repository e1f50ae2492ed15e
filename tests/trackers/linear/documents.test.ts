import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as documents from '../../../src/trackers/linear/documents.ts';
import { schemaText } from '../../../src/workbench/services/linear/schema.graphql.ts';
import { wholeLinear } from '../../contracts/whole.ts';

const faultsIn = (schema: GraphQLSchema): string[] =>
  Object.entries(documents).flatMap(([name, source]) =>
    validate(schema, parse(source)).map((fault) => `${name}: ${fault.message}`),
  );

const whole = wholeLinear();

test.skipIf(whole === null)("every document is valid in Linear's own schema", () => {
  if (whole !== null) expect(faultsIn(whole)).toEqual([]);
});

test("every document is valid in the workbench's part of that schema", () => {
  expect(Object.keys(documents).length).toBeGreaterThan(4);
  expect(faultsIn(buildSchema(schemaText))).toEqual([]);
});
