import { readFileSync } from 'node:fs';

/** The cells of a table below a heading, without its head; of the first one unless told. */
export function readmeTable(heading: string, nth = 0): string[][] {
  const lines = readFileSync('README.md', 'utf8').split('\n');
  const start = lines.findIndex((line) => line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`README.md has no heading "${heading}"`);
  const isFirst = (line: string, index: number) =>
    index > start && line.startsWith('|') && !lines[index - 1]?.startsWith('|');
  const first = lines.flatMap((line, index) => (isFirst(line, index) ? [index] : []))[nth] ?? -1;
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('|'));
  return lines.slice(first + 2, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
