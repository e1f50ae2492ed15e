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

/** Those of `finds` that no other lies over; both in their order. */
function besides(finds: readonly Find[], others: readonly Find[]): Find[] {
  let at = 0;
  return finds.filter(({ start, end }) => {
    while ((others[at]?.end ?? Infinity) <= start) at += 1;
    return (others[at]?.start ?? Infinity) >= end;
  });
}

function findIn(text: string, personal: boolean): readonly Find[] {
  const secrets = findSecrets(text);
  // A password in front of its host looks like the mail address of somebody.
  return personal ? merged([...secrets, ...besides(findPersonal(text), secrets)]) : secrets;
}

/** The text with every secret and, if wanted, all contact data replaced. The rest stays as it is. */
export function maskText(text: string, rules: MaskRules): Masked<string> {
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
