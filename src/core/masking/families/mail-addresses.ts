import type { Find } from '../find.ts';

/** Looked at backwards from the sign: the part before it is no longer than 64 characters. */
const local = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const domain = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy;

/** What only looks like one: an image for sharp screens, a package with its version, the user of a repository. */
const isOther = (name: string, host: string): boolean =>
  name === 'git' || /\.(?:png|jpe?g|gif|svg|webp|css|js|json|map)$/i.test(host);

export function findMailAddresses(text: string): Find[] {
  const finds: Find[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = local.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    domain.lastIndex = at + 1;
    const host = before === undefined ? undefined : domain.exec(text)?.[0];
    if (before === undefined || host === undefined) continue;
    const name = before.replace(/^[^\p{L}\p{N}_+]+/u, '');
    if (name === '' || isOther(name, host)) continue;
    finds.push({ start: at - name.length, end: at + 1 + host.length, kind: 'email', isCertain: false });
  }
  return finds;
}
