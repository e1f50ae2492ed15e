/** Groups of a catalogue that no first screen shows, or hardly: the build puts them into a file of their own. */
const laterGroups: readonly string[] = [
  'found',
  'weak',
  'cure',
  'brief',
  'asking',
  'send',
  'rival',
  'closed',
  'escalated',
  'follow',
  'chat',
  'after',
  'handled',
  'faults',
  'around',
];

type Part = 'first' | 'later' | 'nav-bar' | 'setup';

/** What the pages of the navigation bar alone show is in files of their own, too: everybody's, and the admins'. */
const pages: Readonly<Record<string, Part>> = { board: 'nav-bar', setup: 'setup' };

const homeOf = (group: string): Part => pages[group] ?? (laterGroups.includes(group) ? 'later' : 'first');

/** What a first screen shows of the later ones all the same: why something cannot be sent, and why the ticket could not be read. */
const alsoFirst: readonly RegExp[] = [
  /^send\.(?:hinder|problem)\./,
  /^send\.(?:copy_details|details_of|details_silent)$/,
  /^faults\.system\./,
  /^faults\.[\w-]+\.zendesk\./,
];

type Group = { readonly [key: string]: string | Group };

/** The part of a group that a first screen needs; null when it needs none. */
function firstOf(group: Group, path: string): Group | null {
  const kept = Object.entries(group).flatMap(([key, value]) => {
    const name = `${path}.${key}`;
    if (typeof value === 'string') return alsoFirst.some((each) => each.test(name)) ? [[key, value]] : [];
    const inner = firstOf(value, name);
    return inner === null ? [] : [[key, inner]];
  });
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** The part of a whole catalogue that comes first, or one of those that come later, which hold their groups whole. */
export function partOf(catalog: Readonly<Record<string, Group>>, part: Part): Record<string, Group> {
  const parts = Object.entries(catalog).flatMap(([name, group]) => {
    if (homeOf(name) === part) return [[name, group] as const];
    const first = part === 'first' ? firstOf(group, name) : null;
    return first === null ? [] : [[name, first] as const];
  });
  return Object.fromEntries(parts);
}
