import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { hostileCorpus } from './hostile-corpus.ts';

const Row = z.object({ text_b64: z.string() });

/** The corpus, and that of the file in BATON_HOSTILE: a JSON a line with the text as base64 in `text_b64`. */
export function hostileRows(): readonly string[] {
  const file = process.env['BATON_HOSTILE'];
  if (file === undefined) return hostileCorpus;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Buffer.from(Row.parse(JSON.parse(line)).text_b64, 'base64').toString());
  return [...hostileCorpus, ...rows];
}
