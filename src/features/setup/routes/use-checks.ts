import { useEffect, useRef } from 'react';
import { targets } from '../../../core/checklist/target.ts';
import type { Destination } from '../../../core/routing/route.ts';
import type { PartProps } from '../Ready.tsx';

const isWhole = (destination: Destination): boolean => {
  switch (destination.kind) {
    case 'jira':
      return destination.project !== '' && destination.issueType !== '';
    case 'linear':
      return destination.team !== '';
    case 'group':
      return destination.group !== '';
  }
};

/** Looks whether each destination is there: once when the page opens, and when a route was changed and closed. */
export function useChecks({ view, setup }: PartProps, open: string | null): void {
  const asked = useRef(new Map<string, string>());
  const { rules, routes } = view.draft.routing;
  useEffect(() => {
    const ways = [
      ...rules.filter(({ isOff }) => !isOff).map(({ id, route }) => [id, route] as const),
      ...targets.map((target) => {
        const plain = view.plainRoutes[target];
        return [target, routes[target] ?? (plain.kind === 'route' ? plain.route : null)] as const;
      }),
    ];
    for (const [id, way] of ways) {
      if (way === null || id === open || !isWhole(way.destination)) continue;
      const text = JSON.stringify(way);
      if (asked.current.get(id) === text) continue;
      asked.current.set(id, text);
      void setup.checkDestination(id);
    }
  }, [setup, rules, routes, view.plainRoutes, open]);
}
