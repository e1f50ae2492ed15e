import type { IssueRef, IssueStatus } from '../core/escalation/issue.ts';
import { defaultPolicies } from '../core/policies.ts';
import type { Clock } from '../core/ports.ts';
import { createCalendar } from '../i18n/calendar.ts';
import { createMemory } from '../zendesk/memory.ts';
import type { ZafClient } from '../zendesk/zaf.ts';
import { callZaf } from '../zendesk/zaf-call.ts';
import { type LookPorts, lookOnce, pause, searchPath } from './background-look.ts';
import type { HostPlace, HostQuestions } from './host-place.ts';
import { fieldsOf } from './own-escalations.ts';
import { cardTexts } from './texts.ts';

/** For the one search, in ms. */
const limit = 30_000;

const outcomePath = 'requirement:baton_outcome';

export type BackgroundPorts = {
  client: ZafClient;
  clock: Clock;
  questions: Pick<HostQuestions, 'ask'>;
  /** Its code is fetched where the agent has an issue to ask for. */
  askIssues(refs: readonly IssueRef[]): Promise<readonly IssueStatus[]>;
};

/** What an admin decided in Setup; its code is fetched only where something was. */
async function policiesOf(client: ZafClient) {
  const { routing, routing_backup } = fieldsOf(fieldsOf(await client.metadata())['settings']);
  if (typeof routing !== 'string' || routing.trim() === '') return defaultPolicies;
  const { resolveSettings } = await import('../core/setup/resolve.ts');
  const backup = typeof routing_backup === 'string' ? routing_backup : '';
  return resolveSettings({ routing, backup }).settings.policies;
}

/** The place without a screen: looks for the agent's own overdue escalations as long as Zendesk is open. */
export async function startBackground(
  { client, clock, questions, askIssues }: BackgroundPorts,
  { stateField, subdomain, installationId, agentId, place }: HostPlace,
): Promise<void> {
  const policies = await policiesOf(client);
  const found = await questions.ask([outcomePath]);
  const outcome = fieldsOf(found?.[outcomePath])['requirement_id'];
  if (!policies.looksInBackground || stateField === null || typeof outcome !== 'number') return;
  const key = [subdomain, installationId, agentId, 'look'].join('/');
  const ports: LookPorts = {
    now: clock.now,
    memory: createMemory(() => window.localStorage),
    key,
    search: async (page) => {
      const url = searchPath(outcome, page);
      const options = { url, type: 'GET', httpCompleteResponse: true, autoRetry: false } as const;
      const called = await callZaf(() => client.request(options), { clock, ms: limit });
      return called.kind === 'value' ? fieldsOf(called.value)['responseJSON'] : null;
    },
    issues: (refs) => askIssues(refs).catch(() => []),
    notify: (text) => {
      client.invoke('notify', text, 'alert').then(undefined, () => {});
    },
    texts: cardTexts(place),
    place: { subdomain, stateField, agentId },
    workdays: { calendar: createCalendar(), zone: place.timeZone, schedule: policies.schedule },
    pace: policies.pace,
  };
  for (;;) {
    // One tab looks for all of them: the others find that somebody has just looked.
    await navigator.locks.request(key, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await lookOnce(ports);
    });
    await clock.sleep(pause);
  }
}
