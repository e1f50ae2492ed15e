import type { Rule } from '../routing/rule.ts';
import type { SetupDocument } from './document.ts';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Each part as `mine` has it where it differs from `basis`, else as `theirs` has it. */
function joined<T extends Readonly<Record<string, unknown>>>(basis: T, mine: T, theirs: T): T {
  const changed = Object.entries(mine).filter(([key, value]) => !isSame(basis[key], value));
  return { ...theirs, ...Object.fromEntries(changed) };
}

const ids = (rules: readonly Rule[]): readonly string[] => rules.map(({ id }) => id);

/**
 * Their rules with my changes: what I changed is as I have it, what I removed is gone, what I added stands behind the
 * rule that it stood behind. The order is mine if I alone moved rules, else theirs.
 */
function joinedRules(
  basis: readonly Rule[],
  mine: readonly Rule[],
  theirs: readonly Rule[],
): readonly Rule[] {
  const inBasis = new Map(basis.map((rule) => [rule.id, rule]));
  const inMine = new Map(mine.map((rule) => [rule.id, rule]));
  const kept = theirs
    .filter(({ id }) => !inBasis.has(id) || inMine.has(id))
    .map((rule) => {
      const own = inMine.get(rule.id);
      return own === undefined || isSame(own, inBasis.get(rule.id)) ? rule : own;
    });
  if (isSame(ids(theirs), ids(basis))) {
    const byId = new Map(kept.map((rule) => [rule.id, rule]));
    return mine.map((rule) => byId.get(rule.id) ?? rule);
  }
  const result = [...kept];
  for (const [at, rule] of mine.entries()) {
    const isMissing = !result.some(({ id }) => id === rule.id);
    // What I changed and they removed comes back: nothing that somebody typed is lost unseen.
    const isMine = !inBasis.has(rule.id) || !isSame(rule, inBasis.get(rule.id));
    if (!isMissing || !isMine) continue;
    const before = mine[at - 1]?.id;
    const place = result.findIndex(({ id }) => id === before);
    result.splice(before === undefined ? 0 : place < 0 ? result.length : place + 1, 0, rule);
  }
  return result;
}

/** My changes of `basis`, made to `theirs` instead. */
export function onTopOf(basis: SetupDocument, mine: SetupDocument, theirs: SetupDocument): SetupDocument {
  const [from, to, other] = [basis.routing, mine.routing, theirs.routing];
  return {
    routing: {
      revision: other.revision,
      saved: other.saved,
      routes: joined(from.routes, to.routes, other.routes),
      rules: joinedRules(from.rules, to.rules, other.rules),
      policies: joined(from.policies, to.policies, other.policies),
    },
    plain: joined(basis.plain, mine.plain, theirs.plain),
  };
}
