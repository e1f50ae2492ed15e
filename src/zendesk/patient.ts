import type { Clock, HttpAnswer } from '../core/ports.ts';
import type { Zaf } from './client.ts';

/** Before a read is tried again, in ms: doubled each time, and no two browsers wait alike. */
const pause = 500;
/** More tries would keep the agent waiting for a server that is down. */
const tries = 3;

/** Answers of a server that is just being replaced: the same read may well succeed. */
const isPassing = (answer: HttpAnswer): boolean =>
  answer.kind === 'answer' && [502, 503, 504].includes(answer.status);

type World = { clock: Pick<Clock, 'sleep'> /** At least 0, less than 1. */; random(): number };

/** The same ZAF, whose reads are tried again while a server is being replaced. A write is sent once, whatever comes back. */
export function patient(zaf: Zaf, { clock, random }: World): Zaf {
  return {
    ...zaf,
    request: async (options, signal) => {
      for (let nth = 1; ; nth += 1) {
        const answer = await zaf.request(options, signal);
        const mayRepeat = options.type === 'GET' && options.autoRetry && nth < tries;
        if (!mayRepeat || !isPassing(answer)) return answer;
        await clock.sleep(pause * 2 ** (nth - 1) * (0.5 + random()), signal);
        if (signal?.aborted) return answer;
      }
    },
  };
}
