import type { Chat, ChatMessage, ChatPlace, ChatPosted } from '../../src/core/chat.ts';

/** Channels in memory. `answers` are taken one by one; without one it is posted. */
export function aChat(...answers: ChatPosted[]) {
  const posts: (ChatPlace & { message: ChatMessage })[] = [];
  const chat: Chat = {
    post: async (place, message) => {
      const answer = answers.shift() ?? { kind: 'posted' };
      if (answer.kind !== 'refused') posts.push({ ...place, message });
      return answer;
    },
  };
  return { chat, posts, answers };
}
