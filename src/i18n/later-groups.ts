/** Groups of a catalogue that no first screen shows: the build puts them into a file of their own. */
const laterGroups: readonly string[] = [
  'found',
  'weak',
  'asking',
  'send',
  'escalated',
  'follow',
  'handled',
  'around',
];

/** What a first screen shows of them all the same: why something cannot be sent, and what went wrong. */
const alsoFirst: Readonly<Record<string, readonly string[]>> = {
  send: ['hinder', 'problem', 'copy_details', 'details_of', 'details_silent'],
};

type Group = Readonly<Record<string, unknown>>;

/** The part of a whole catalogue that comes first, or the one that comes later. */
export function partOf(
  catalog: Readonly<Record<string, Group>>,
  part: 'first' | 'later',
): Record<string, Group> {
  const parts = Object.entries(catalog).flatMap(([name, group]) => {
    if (laterGroups.includes(name) === (part === 'later')) return [[name, group] as const];
    const first = part === 'first' ? (alsoFirst[name] ?? []) : [];
    const kept = Object.entries(group).filter(([key]) => first.includes(key));
    return kept.length === 0 ? [] : [[name, Object.fromEntries(kept)] as const];
  });
  return Object.fromEntries(parts);
}
