import type { Clock, Send } from '../core/ports.ts';
import type { JiraConnection } from '../core/settings.ts';
import type { ChatDesk, JiraDesk, LinearDesk } from '../core/setup/ports.ts';

type World = { send: Send; clock: Pick<Clock, 'now'> };

/** What Setup asks the trackers, each with its code fetched on first use. */
export const loadJiraDesk = async (world: World & { connection: JiraConnection }): Promise<JiraDesk> =>
  (await import('./jira/setup-desk.ts')).createJiraDesk(world);

export const loadLinearDesk = async (world: World): Promise<LinearDesk> =>
  (await import('./linear/setup-desk.ts')).createLinearDesk(world);

export const loadChatDesk = async (world: { send: Send; teamsHost: string | null }): Promise<ChatDesk> =>
  (await import('./chat/setup-desk.ts')).createChatDesk(world);
