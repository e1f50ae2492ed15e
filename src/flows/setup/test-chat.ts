import type { ChatPlace } from '../../core/chat.ts';
import { chatUsesOf } from '../../core/setup/chat-uses.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import type { SetupPorts } from './setup-ports.ts';
import type { ReadyState } from './setup-state.ts';

const noCode = finding('wrong', null, {
  kind: 'unexpected',
  detail: 'The code for it could not be fetched',
});

/** Tries the way to every channel that the draft's routes tell, and posts a line where somebody asks for it. */
export function createChatTest(
  { loadChat }: Pick<SetupPorts, 'loadChat'>,
  ready: () => Pick<ReadyState, 'draft' | 'stored'> | null,
) {
  return {
    test: async (): Promise<readonly Finding[]> => {
      const now = ready();
      if (now === null) return [];
      const uses = chatUsesOf(now.draft.routing, now.stored.plainRoutes);
      if (uses.length === 0) return [finding('warning', null, { kind: 'chat-unused' })];
      try {
        const desk = await loadChat(now.draft.plain);
        return await Promise.all(
          uses.map(async ({ named, place }) =>
            place === null ? finding('wrong', null, { kind: 'chat-unnamed', named }) : desk.test(place),
          ),
        );
      } catch {
        return [noCode];
      }
    },
    post: async (place: ChatPlace, title: string): Promise<Finding> => {
      const now = ready();
      if (now === null) return noCode;
      try {
        return await (await loadChat(now.draft.plain)).post(place, title);
      } catch {
        return noCode;
      }
    },
  };
}
