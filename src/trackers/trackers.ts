import { type Fault, failed } from '../core/outcome.ts';
import type { Clock, Send, Tracker, Trackers } from '../core/ports.ts';
import type { JiraConnection } from '../core/settings.ts';

const notConnected: Fault = {
  kind: 'unauthorized',
  from: 'jira',
  committed: 'no',
  status: null,
  detail: 'Jira is not connected: jira_email, or both jira_site and jira_cloud_id, are empty',
};

/** Stands for a Jira that the settings do not connect: of a ticket that went there before, say. */
const unconnected: Tracker = {
  create: async () => failed(notConnected),
  made: async () => failed(notConnected),
  status: async () => failed(notConnected),
  statuses: async () => failed(notConnected),
  comment: async () => failed(notConnected),
  link: async () => failed(notConnected),
  searchIssues: async () => failed(notConnected),
  setSeverity: async () => failed(notConnected),
  end: async () => failed(notConnected),
};

type World = { send: Send; clock: Pick<Clock, 'now' | 'sleep'>; jira: JiraConnection | null };

const loaders = {
  linear: async (world: World) => (await import('./linear/tracker.ts')).createLinearTracker(world),
  jira: async ({ jira: connection, ...world }: World) =>
    connection === null
      ? unconnected
      : (await import('./jira/tracker.ts')).createJiraTracker({ ...world, connection }),
} satisfies Record<Parameters<Trackers['get']>[0], (world: World) => Promise<Tracker>>;

/** The trackers by name, each with its code loaded on first use and kept. */
export function createTrackers(world: World): Trackers {
  const loaded: { [System in keyof typeof loaders]?: Promise<Tracker> } = {};
  return {
    async get(system) {
      const tracker = loaded[system] ?? loaders[system](world);
      loaded[system] = tracker;
      try {
        return await tracker;
      } catch (error) {
        delete loaded[system];
        throw error;
      }
    },
  };
}
