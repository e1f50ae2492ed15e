import type { Diagnostics } from '../core/diagnostics.ts';
import type { Zaf } from './client.ts';

/** The same ZAF, with each request's system and status noted: no address, no text. */
export function noted(zaf: Zaf, diagnostics: Diagnostics): Zaf {
  return {
    ...zaf,
    request: async (options, signal) => {
      const answer = await zaf.request(options, signal);
      const system = options.url.startsWith('/') ? 'zendesk' : 'tracker';
      const event = `${options.type} ${system}`;
      if (answer.kind === 'answer') diagnostics.note(event, answer.status);
      else diagnostics.note(`${event} silence`);
      return answer;
    },
  };
}
