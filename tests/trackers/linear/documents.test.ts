import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as documents from '../../../src/trackers/linear/documents.ts';
import { schemaText } from '../../../src/workbench/services/linear/schema.graphql.ts';

/** Linear's own schema, where it lies beside the repository. */
const contract = fileURLToPath(new URL('../../../../shared/contracts/linear.graphql', import.meta.url));

function faultsIn(sdl: string): string[] {
  const schema = buildSchema(sdl, { assumeValid: true });
  return Object.entries(documents).flatMap(([name, source]) =>
    validate(schema, parse(source)).map((fault) => `${name}: ${fault.message}`),
  );
}

test.skipIf(!existsSync(contract))("every document is valid in Linear's own schema", () => {
  expect(faultsIn(readFileSync(contract, 'utf8'))).toEqual([]);
});

test("every document is valid in the workbench's part of that schema", () => {
  expect(Object.keys(documents)).toHaveLength(9);
  expect(faultsIn(schemaText)).toEqual([]);
});
