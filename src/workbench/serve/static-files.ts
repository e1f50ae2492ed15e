import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

export type StaticFile = { type: string; body: Buffer };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file that a path of a URL names inside of the folder; null when there is none. */
export async function readStatic(folder: string, path: string): Promise<StaticFile | null> {
  const file = normalize(join(folder, decoded(path)));
  if (!file.startsWith(folder + sep)) return null;
  try {
    return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return '';
  }
}
