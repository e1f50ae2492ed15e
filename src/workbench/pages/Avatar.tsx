import type { SnapshotPerson } from '../contract.ts';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('')
    .toUpperCase();

export const Avatar = ({ person }: { person: SnapshotPerson }) => (
  <span className="avatar" data-staff={person.role !== 'end-user' || undefined} aria-hidden="true">
    {initials(person.name)}
  </span>
);
