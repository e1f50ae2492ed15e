import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as documents from '../../../src/trackers/linear/documents.ts';

/** Linear's own schema, where it lies beside the repository. */
const contract = fileURLToPath(new URL('../../../../shared/contracts/linear.graphql', import.meta.url));

test.skipIf(!existsSync(contract))("every document is valid in Linear's own schema", () => {
  const schema = buildSchema(readFileSync(contract, 'utf8'), { assumeValid: true });
  const faults = Object.entries(documents).flatMap(([name, source]) =>
    validate(schema, parse(source)).map((fault) => `${name}: ${fault.message}`),
  );
  expect(Object.keys(documents)).toHaveLength(4);
  expect(faults).toEqual([]);
});
