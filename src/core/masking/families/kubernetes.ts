import type { Find } from '../find.ts';

/** A manifest of a secret: each document of a file stands for itself. */
const kind = /^[ \t]*["']?kind["']?:[ \t]*["']?secret["']?,?[ \t]*$/im;
const data = /^[ \t]*["']?(?:data|stringData)["']?:[ \t]*\{?[ \t]*$/i;

/** `key: value` and `key: |`, whose value stands on the lines below. */
const key = /^[ \t]*["']?[\w.-]{1,100}["']?:[ \t]*/;
const folded = /^[|>][-+]?[ \t]*$/;
const base64 = /^["']?([A-Za-z0-9+/]{10,}={0,3})["']?,?[ \t]*$/;

const isComment = (line: string): boolean => /^\s*(?:#|$)/.test(line);
const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

type Line = { text: string; at: number };

function linesOf(text: string, from: number): Line[] {
  let at = from;
  return text.split('\n').map((line) => {
    const here = { text: line, at };
    at += line.length + 1;
    return here;
  });
}

/** The lines of the block that `data:` begins: all that stand further in. */
function blockAfter(lines: readonly Line[], start: number): Line[] {
  const indent = indentOf(lines[start]?.text ?? '');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ text }) => !isComment(text) && indentOf(text) <= indent);
  return rest.slice(0, end < 0 ? rest.length : end);
}

function valuesIn(block: readonly Line[]): Find[] {
  let isFolded = false;
  return block.flatMap(({ text, at }) => {
    const name = key.exec(text)?.[0] ?? '';
    const rest = text.slice(name.length);
    const value = base64.exec(rest.trimStart())?.[1];
    const isValue = name !== '' || isFolded;
    if (name !== '') isFolded = folded.test(rest);
    if (value === undefined || !isValue) return [];
    const start = at + text.lastIndexOf(value);
    return [{ start, end: start + value.length, kind: 'key' as const, isCertain: true }];
  });
}

/** The values of Kubernetes secrets, which are base64 and nothing more. */
export function findKubernetesSecrets(text: string): Find[] {
  if (!/\bsecret\b/i.test(text)) return [];
  const finds: Find[] = [];
  let from = 0;
  for (const part of text.split(/^(---[ \t]*)$/m)) {
    if (kind.test(part)) {
      const lines = linesOf(part, from);
      const start = lines.findIndex(({ text: line }) => data.test(line));
      if (start >= 0) finds.push(...valuesIn(blockAfter(lines, start)));
    }
    from += part.length;
  }
  return finds;
}
