import type { SideConversation } from '../../src/core/case/surroundings.ts';
import type { GoneOn } from '../../src/flows/go-on-at.ts';

/** What going to another ticket comes to, one after another; without any it is shown. */
export const goneOn: GoneOn[] = [];

/** What Zendesk has of them, for screens that ask. */
export const sideConversations: SideConversation[] = [];
