import { paragraph, text } from '../../../src/core/document/build.ts';
import type { Send } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { answerLinear } from '../../../src/workbench/services/linear/answer-linear.ts';
import { newLinearWorkspace, workbenchKey } from '../../../src/workbench/world/new-linear-workspace.ts';
import type { Relayed } from '../../contracts/exchanges.ts';
import { now } from '../../support/a-case.ts';
import { ids } from '../../support/a-clock.ts';
import { answer, silence } from '../../support/scripted-send.ts';

export const words = { type: 'root' as const, children: [paragraph(text('Any *news*?'))] };
export const clock = { now: () => now };

/** A tracker at the workbench's Linear, with one issue there. `silent`: that many answers get lost. */
export async function atLinear(silent = 0) {
  const { next } = ids();
  const linear = newLinearWorkspace(next);
  const exchanges: Relayed[] = [];
  let left = silent;
  const send: Send = async ({ url, body = '' }) => {
    const headers = { authorization: workbenchKey, 'content-type': 'application/json' };
    const request = { url, type: 'POST', data: body, headers };
    const given = await answerLinear(request, linear, { now: clock.now, newId: next });
    exchanges.push({ request, answer: given });
    if (body.includes('commentCreate') && left > 0) {
      left -= 1;
      return silence();
    }
    return answer(JSON.parse(given.text), given.status);
  };
  const tracker = createLinearTracker({ send, clock });
  const made = await tracker.create({
    escalationId: '5f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f',
    destination: { kind: 'linear', team: 'ENG' },
    title: 'Export is missing rows',
    document: words,
    severity: 'S1',
    labels: [],
    ticket: { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213', subject: '' },
    attempt: 'first',
  });
  if (made.kind !== 'done') throw new Error(made.fault.detail);
  const comments = () => linear.issues.flatMap((issue) => issue.comments);
  return { tracker, issue: made.value, comments, linear, exchanges };
}
