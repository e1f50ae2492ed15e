import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { parse } from 'yaml';
import { isContract } from './openapi.ts';
import type { Contract } from './schema.ts';

/**
 * The vendors' own contracts, where somebody has them: in the folder that BATON_CONTRACTS names, or beside the
 * repository. They are too large to keep here, and not ours to give away.
 */
const folder = resolve(process.env['BATON_CONTRACTS'] ?? '../shared/contracts');

const fileOf = (name: string): string | null => {
  const file = resolve(folder, name);
  return existsSync(file) ? file : null;
};

function contractIn(name: string): Contract | null {
  const file = fileOf(name);
  if (file === null) return null;
  const document: unknown = parse(readFileSync(file, 'utf8'));
  if (!isContract(document)) throw new Error(`${file} is no OpenAPI document`);
  return document;
}

export const wholeZendesk = (): Contract | null => contractIn('zendesk-openapi.yaml');
export const wholeJira = (): Contract | null => contractIn('jira-openapi.json');

export function wholeLinear(): GraphQLSchema | null {
  const file = fileOf('linear.graphql');
  return file === null ? null : buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
}
