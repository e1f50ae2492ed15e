import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { isRecord } from '../is-record.ts';

const require = createRequire(import.meta.url);

/** Atlassian's own schema of its document format, as its editor is published with it: JSON Schema, draft 4. */
const schema: unknown = require('@atlaskit/adf-schema/dist/json-schema/v1/full.json');

type Definition = Readonly<Record<string, unknown>>;

const recordAt = (value: unknown, name: string): Definition => {
  const found = isRecord(value) ? value[name] : undefined;
  return isRecord(found) ? found : {};
};

const definitions = recordAt(schema, 'definitions');
const ajv = new Ajv({ strict: false }).addSchema(isRecord(schema) ? { ...schema, id: 'adf' } : {});

/** The type of the node that a definition describes. A variant (with alignment, without marks) refers to another one. */
function typeIn(definition: unknown): string | null {
  const [type]: unknown[] = [recordAt(recordAt(definition, 'properties'), 'type')['enum']].flat();
  if (typeof type === 'string') return type;
  const parts = isRecord(definition) && Array.isArray(definition['allOf']) ? definition['allOf'] : [];
  const names = parts.flatMap((part) =>
    isRecord(part) ? [String(part['$ref']).split('/').at(-1) ?? ''] : [],
  );
  return names.map((name) => typeIn(definitions[name])).find((found) => found !== null) ?? null;
}

const nodeNames = Object.keys(definitions).filter((name) => name.endsWith('_node'));

const fits = (name: string, value: unknown): boolean =>
  ajv.validate(`adf#/definitions/${name}`, value) === true;

/** Whether some definition takes the node as it is, wherever it stands. */
export const isNode = (value: unknown): boolean => {
  const type = isRecord(value) && typeof value['type'] === 'string' ? value['type'] : null;
  return nodeNames.some((name) => typeIn(definitions[name]) === type && fits(name, value));
};

/** Whether the whole of it is a document that the schema takes. */
export const isDocument = (value: unknown): boolean => fits('doc_node', value);
