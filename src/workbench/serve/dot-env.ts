import { readFile } from 'node:fs/promises';

/** The `NAME=value` lines of a file; nothing when there is no such file. */
export async function readDotEnv(file: string): Promise<Record<string, string>> {
  const content = await readFile(file, 'utf8').catch(() => '');
  const lines = content.split(/\r?\n/).map((line) => /^\s*([A-Z_][A-Z0-9_]*)\s*=\s*(.*?)\s*$/i.exec(line));
  return Object.fromEntries(
    lines.flatMap((match) => {
      const [, name, value] = match ?? [];
      return name === undefined || !value ? [] : [[name, value.replace(/^(['"])(.*)\1$/, '$2')]];
    }),
  );
}
