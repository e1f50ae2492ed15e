/** A comparator of Linear's; an id is compared as text. */
type Comparator = {
  eq?: string | null;
  eqIgnoreCase?: string | null;
  in?: readonly string[] | null;
  neq?: string | null;
  nin?: readonly string[] | null;
  contains?: string | null;
  containsIgnoreCase?: string | null;
  startsWith?: string | null;
};

type NamedFilter = { id?: Comparator | null; name?: Comparator | null; key?: Comparator | null };

export type TeamFilter = NamedFilter & {
  and?: readonly TeamFilter[] | null;
  or?: readonly TeamFilter[] | null;
  null?: boolean | null;
};

export type LabelFilter = NamedFilter & {
  and?: readonly LabelFilter[] | null;
  or?: readonly LabelFilter[] | null;
  team?: TeamFilter | null;
};

export type IssueFilter = {
  id?: Comparator | null;
  and?: readonly IssueFilter[] | null;
  or?: readonly IssueFilter[] | null;
};

type Named = { id: string; name: string; key?: string };

const lower = (text: string): string => text.toLowerCase();

/** Every condition that is given has to hold. */
function holds(comparator: Comparator | null | undefined, value: string): boolean {
  if (comparator == null) return true;
  const { eq, eqIgnoreCase, in: oneOf, neq, nin, contains, containsIgnoreCase, startsWith } = comparator;
  return [
    eq == null || value === eq,
    eqIgnoreCase == null || lower(value) === lower(eqIgnoreCase),
    oneOf == null || oneOf.includes(value),
    neq == null || value !== neq,
    nin == null || !nin.includes(value),
    contains == null || value.includes(contains),
    containsIgnoreCase == null || lower(value).includes(lower(containsIgnoreCase)),
    startsWith == null || value.startsWith(startsWith),
  ].every(Boolean);
}

const named = (filter: NamedFilter, item: Named): boolean =>
  holds(filter.id, item.id) && holds(filter.name, item.name) && holds(filter.key, item.key ?? '');

/** An `or` without branches asks for nothing, as Linear reads it. */
const branches = <F>(or: readonly F[] | null | undefined, fits: (filter: F) => boolean): boolean =>
  or == null || or.length === 0 || or.some(fits);

export function teamFits(filter: TeamFilter | null | undefined, team: Named | null): boolean {
  if (filter == null) return true;
  const isNull = team === null;
  if (filter.null != null && filter.null !== isNull) return false;
  const conditions = filter.id ?? filter.name ?? filter.key;
  if (team === null) return conditions == null;
  return (
    named(filter, team) &&
    (filter.and ?? []).every((each) => teamFits(each, team)) &&
    branches(filter.or, (each) => teamFits(each, team))
  );
}

export function labelFits(filter: LabelFilter | null | undefined, label: Named, team: Named | null): boolean {
  if (filter == null) return true;
  return (
    named(filter, label) &&
    teamFits(filter.team, team) &&
    (filter.and ?? []).every((each) => labelFits(each, label, team)) &&
    branches(filter.or, (each) => labelFits(each, label, team))
  );
}

export const issueFits = (filter: IssueFilter | null | undefined, issue: { id: string }): boolean =>
  filter == null ||
  (holds(filter.id, issue.id) &&
    (filter.and ?? []).every((each) => issueFits(each, issue)) &&
    branches(filter.or, (each) => issueFits(each, issue)));
