import type { FormField } from '../../../core/form-field.ts';
import { done } from '../../../core/outcome.ts';
import type { Route } from '../../../core/routing/route.ts';
import type { SetupChange } from '../../../core/setup/changes.ts';
import { useAnswer, useLists } from '../lists.ts';
import type { FillNames } from '../routes/route-words.ts';
import { useTicketValues } from '../routes/use-ticket-values.ts';

type Way = Omit<Route, 'name'>;

function waysOf(change: SetupChange): readonly (Way | null)[] {
  switch (change.kind) {
    case 'route':
      return [change.from, change.to];
    case 'rule-added':
      return [change.rule.route];
    case 'rule-changed':
      return change.parts.includes('route') ? [change.from.route, change.to.route] : [];
    default:
      return [];
  }
}

type Screen = { project: string; issueType: string };

/** Jira's screens of which a field is filled in, once each. */
function screensOf(changes: readonly SetupChange[]): readonly Screen[] {
  const screens = changes.flatMap(waysOf).flatMap((way): readonly Screen[] => {
    if (way === null || way.destination.kind !== 'jira' || Object.keys(way.fills).length === 0) return [];
    const { project, issueType } = way.destination;
    return [{ project, issueType }];
  });
  return [...new Map(screens.map((screen) => [JSON.stringify(screen), screen])).values()];
}

/** A route keeps fields by their ids alone: Jira is asked what they are called. Until it answers, they go by their ids. */
export function useFillNames(changes: readonly SetupChange[]): FillNames {
  const lists = useLists();
  const screens = screensOf(changes);
  const isWanted = screens.length > 0;
  const values = useTicketValues(isWanted);
  const fields = useAnswer<readonly FormField[]>(isWanted ? JSON.stringify(screens) : null, async () => {
    const found = await Promise.all(
      screens.map(({ project, issueType }) => lists.jiraFields(project, issueType)),
    );
    return done(found.flatMap((each) => (each.kind === 'done' ? each.value : [])));
  });
  const known = fields.kind === 'ready' ? fields.value : [];
  return {
    field: (id) => known.find((field) => field.id === id)?.name ?? id,
    value: (value) => values.find((option) => option.value === value)?.label ?? value,
  };
}
