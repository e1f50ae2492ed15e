import { paragraph, text } from '../../../src/core/document/build.ts';
import type { IssueDraft } from '../../../src/core/escalation/issue.ts';
import type { Clock, HttpAnswer, HttpRequest, Send } from '../../../src/core/ports.ts';
import type { JiraConnection } from '../../../src/core/settings.ts';
import { createJiraTracker } from '../../../src/trackers/jira/tracker.ts';
import { answerJira } from '../../../src/workbench/services/jira/answer-jira.ts';
import type { JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { newJiraSite, workbenchEmail, workbenchToken } from '../../../src/workbench/world/new-jira-site.ts';
import { now } from '../../support/a-case.ts';
import { answer, silence } from '../../support/scripted-send.ts';

export const escalationId = '5f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f';
export const ownLabel = 'baton-5f0c8d6e3a51';
export const ticketUrl = 'https://acme.zendesk.com/agent/tickets/48213';
const cloudId = '00000000-0000-4000-8000-000000000001';

export const aDraft = (but: Partial<IssueDraft> = {}): IssueDraft => ({
  escalationId,
  destination: { kind: 'jira', project: 'ENG', issueType: 'Bug' },
  title: 'Export is missing rows',
  document: { type: 'root', children: [paragraph(text('It *fails*'))] },
  severity: 'S1',
  labels: [],
  ticket: { id: 48213, url: ticketUrl, subject: 'Export is missing rows' },
  attempt: 'first',
  ...but,
});

export type Trouble = {
  method: 'GET' | 'POST';
  /** End of the path. */
  path: string;
  when: 'before' | 'after';
  answer: HttpAnswer;
};

/** What the proxy does: it knows the token, and makes the header of it. */
function filled(request: HttpRequest, token: string): Record<string, string> {
  const { username, password } = request.basicAuth ?? { username: '', password: '' };
  const pair = `${username}:${password.replace('{{setting.jira_token}}', token)}`;
  const encoded = Buffer.from(pair).toString('base64');
  return Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [
      name,
      value.replace('{{basic_auth.token}}', encoded),
    ]),
  );
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}

type Surroundings = {
  connection?: JiraConnection;
  site?: (site: JiraSite) => void;
  token?: string;
  troubles?: readonly Trouble[];
  /** Changes what Jira answers. */
  twist?: (body: unknown) => unknown;
};

const siteConnection: JiraConnection = {
  kind: 'site',
  host: 'larkfield.atlassian.net',
  email: workbenchEmail,
};
export const cloudConnection: JiraConnection = { kind: 'cloud', cloudId, email: workbenchEmail };

/** A tracker at the workbench's Jira, on a clock that sleeps no longer than a moment. */
export function atJira({
  connection,
  site: change,
  token,
  troubles = [],
  twist = (body) => body,
}: Surroundings = {}) {
  const site = newJiraSite(() => cloudId);
  change?.(site);
  let at = now;
  const sleeps: number[] = [];
  const clock: Pick<Clock, 'now' | 'sleep'> = {
    now: () => at,
    sleep: async (ms) => {
      sleeps.push(ms);
      at += ms;
    },
  };
  const requests: HttpRequest[] = [];
  const exchanges: { request: HttpRequest; status: number; body: unknown }[] = [];
  const left = [...troubles];
  const send: Send = async (request) => {
    requests.push(request);
    const { pathname } = new URL(request.url);
    const index = left.findIndex(
      (trouble) => trouble.method === request.method && pathname.endsWith(trouble.path),
    );
    const [trouble] = index < 0 ? [] : left.splice(index, 1);
    if (trouble?.when === 'before') return trouble.answer;
    const given = answerJira(
      {
        url: request.url,
        type: request.method,
        headers: filled(request, token ?? workbenchToken),
        ...(request.body === undefined ? {} : { data: request.body }),
      },
      site,
      { now: () => at },
    );
    if (given.status === 501) throw new Error(given.text);
    exchanges.push({ request, status: given.status, body: parsed(given.text) });
    return trouble?.answer ?? answer(twist(parsed(given.text)), given.status, given.headers);
  };
  const create = () => createJiraTracker({ send, clock, connection: connection ?? siteConnection });
  return { tracker: create(), another: create, site, requests, exchanges, sleeps, passed: () => at - now };
}

/** The answer to creating gets lost after Jira has done it. */
export const lost: Trouble = { method: 'POST', path: '/issue', when: 'after', answer: silence() };
