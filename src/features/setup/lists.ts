import { createContext, useContext, useEffect, useState } from 'react';
import type { Choice, FormField } from '../../core/form-field.ts';
import { assertNever, mapDone, type Outcome } from '../../core/outcome.ts';
import { idle, loading, type Resource } from '../../flows/resource.ts';
import type { PickLists } from '../../flows/setup/setup.ts';

/** A list that can be chosen from. */
export type ListRequest =
  | { kind: 'jira-projects' | 'linear-teams' }
  | { kind: 'jira-issue-types' | 'jira-components'; project: string }
  | { kind: 'jira-priorities'; project: string; issueType: string }
  | { kind: 'linear-projects' | 'linear-labels' | 'linear-people'; team: string }
  | { kind: 'groups' | 'brands' | 'forms' | 'ticket-fields' | 'organization-fields' }
  | { kind: 'ticket-field-options' | 'organization-field-options'; field: string };

const optionsOf = (fields: readonly FormField[], id: string): readonly Choice[] => {
  const field = fields.find((each) => each.id === id);
  return field?.kind === 'select' || field?.kind === 'multi-select' ? field.options : [];
};

/** People know a project or team by its key as well as by its name. */
const withKey = (found: Outcome<readonly Choice[]>): Outcome<readonly Choice[]> =>
  mapDone(found, (all) =>
    all.map(({ id, name }) => ({ id, name: name.includes(id) ? name : `${name} (${id})` })),
  );

function read(lists: PickLists, request: ListRequest): Promise<Outcome<readonly Choice[]>> {
  switch (request.kind) {
    case 'jira-projects':
      return lists.jiraProjects('').then(withKey);
    case 'jira-issue-types':
      return lists.issueTypes(request.project);
    case 'jira-components':
      return lists.components(request.project);
    case 'jira-priorities':
      return lists.jiraPriorities(request.project, request.issueType);
    case 'linear-teams':
      return lists.linearTeams().then(withKey);
    case 'linear-projects':
      return lists.linearProjects(request.team);
    case 'linear-labels':
      return lists.linearLabels(request.team);
    case 'linear-people':
      return lists.linearMembers(request.team);
    case 'groups':
      return lists.groups();
    case 'brands':
      return lists.brands();
    case 'forms':
      return lists.forms();
    case 'ticket-fields':
      return lists.ticketFields();
    case 'organization-fields':
      return lists.organizationFields();
    case 'ticket-field-options':
      return lists.ticketFields().then((found) => mapDone(found, (all) => optionsOf(all, request.field)));
    case 'organization-field-options':
      return lists
        .organizationFields()
        .then((found) => mapDone(found, (all) => optionsOf(all, request.field)));
    default:
      return assertNever(request);
  }
}

const Context = createContext<PickLists | null>(null);

export const ListsProvider = Context.Provider;

export function useLists(): PickLists {
  const lists = useContext(Context);
  if (lists === null) throw new Error('There is no ListsProvider around this');
  return lists;
}

/** Asks anew when `key` changes; answers that come too late are dropped. Null asks for nothing. */
export function useAnswer<T>(key: string | null, ask: () => Promise<Outcome<T>>): Resource<T> {
  const [answer, setAnswer] = useState<Resource<T>>(key === null ? idle : loading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    setAnswer(key === null ? idle : loading);
    if (key === null) return;
    let isLeft = false;
    void ask().then((outcome) => {
      if (isLeft) return;
      setAnswer(
        outcome.kind === 'done'
          ? { kind: 'ready', value: outcome.value }
          : { kind: 'failed', fault: outcome.fault },
      );
    });
    return () => {
      isLeft = true;
    };
  }, [key]);
  return answer;
}

export function useList(request: ListRequest | null): Resource<readonly Choice[]> {
  const lists = useLists();
  return useAnswer(request === null ? null : JSON.stringify(request), () =>
    read(lists, request ?? { kind: 'groups' }),
  );
}
