/** Worlds share the storage of the app's origin; as installations of their own they do not see each other's drafts. */
export const installationIdOf = (world: string): number =>
  [...world].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
