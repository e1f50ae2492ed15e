import { cleanText } from '../document/clean-text.ts';
import { type Find, type MaskKind, merged } from './find.ts';
import { findPersonal } from './find-personal.ts';
import { findSecrets } from './find-secrets.ts';
import { maskId } from './mask-id.ts';

/** A value that does not leave as it is. */
export type Mask = {
  /** The same for the same value, wherever it stands. */
  id: string;
  kind: MaskKind;
  value: string;
  /** False for credentials that are certain and for card numbers: nobody may let them through. */
  mayRestore: boolean;
  /** A person let it through. */
  isRestored: boolean;
};

/** What is masked, and what takes its place. */
export type MaskRules = {
  /** Whether contact data is masked, too. Credentials, card and account numbers always are. */
  personal: boolean;
  /** Ids of the masks that a person took off. */
  restored: readonly string[];
  /** The kind in the words of the document's language. */
  say(kind: MaskKind): string;
};

export type Masked<T> = { value: T; masks: readonly Mask[] };

/** What stands in the place of a value: literal text, in brackets, which no rule takes for a value again. */
export const maskMark = (kind: MaskKind, { say }: Pick<MaskRules, 'say'>): string => `[${say(kind)}]`;

/** Contact data in what the secrets leave over: their password makes no mail address of a host. */
function personalBeside(text: string, secrets: readonly Find[]): Find[] {
  const starts = [0, ...secrets.map(({ end }) => end)];
  return starts.flatMap((start, at) =>
    findPersonal(text.slice(start, secrets[at]?.start)).map((find) => ({
      ...find,
      start: find.start + start,
      end: find.end + start,
    })),
  );
}

function findIn(text: string, personal: boolean): readonly Find[] {
  const secrets = findSecrets(text);
  return personal ? merged([...secrets, ...personalBeside(text, secrets)]) : secrets;
}

/**
 * The text with every secret and, if wanted, all contact data replaced; for whatever leaves. It is cleaned first: a
 * character that no writer carries must not hide a secret that would appear once it is gone.
 */
export function maskText(raw: string, rules: MaskRules): Masked<string> {
  const text = cleanText(raw);
  const masks: Mask[] = [];
  let value = '';
  let end = 0;
  for (const find of findIn(text, rules.personal)) {
    const found = text.slice(find.start, find.end);
    const id = maskId(find.kind, found);
    const isRestored = !find.isCertain && rules.restored.includes(id);
    masks.push({ id, kind: find.kind, value: found, mayRestore: !find.isCertain, isRestored });
    value += text.slice(end, find.start) + (isRestored ? found : maskMark(find.kind, rules));
    end = find.end;
  }
  return { value: value + text.slice(end), masks };
}

/** Each masked value once; what is certain anywhere cannot be restored. */
export function distinctMasks(masks: readonly Mask[]): readonly Mask[] {
  const all = new Map<string, Mask>();
  for (const mask of masks) {
    const known = all.get(mask.id);
    all.set(mask.id, known === undefined || known.mayRestore ? mask : known);
  }
  return [...all.values()];
}
