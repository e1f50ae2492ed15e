import type { Chat, ChatPlace, ChatPosted, ChatRefusal } from '../../core/chat.ts';
import type { HttpAnswer, Send } from '../../core/ports.ts';
import { writeBody } from '../write-body.ts';
import { toSlack } from './to-slack.ts';
import { toTeams } from './to-teams.ts';

type World = {
  send: Send;
  /** Where the webhooks of Teams are; null when the settings do not say. */
  teamsHost: string | null;
};

export const slackHost = 'hooks.slack.com';

/** The address of a channel's webhook, its secret part put in by the proxy alone; null where nothing says where Teams is. */
export function webhookUrl({ system, channel }: ChatPlace, teamsHost: string | null): string | null {
  const secret = `{{setting.chat_${channel}}}`;
  if (system === 'slack') return `https://${slackHost}/services/${secret}`;
  return teamsHost === null ? null : `https://${teamsHost}/${secret}`;
}

const refused = (because: ChatRefusal, detail: string): ChatPosted => ({ kind: 'refused', because, detail });

const said = ({ status, body }: Extract<HttpAnswer, { kind: 'answer' }>): string =>
  `${status}: ${(typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200)}`;

function fromStatus(answer: Extract<HttpAnswer, { kind: 'answer' }>): ChatPosted {
  const { status } = answer;
  const detail = said(answer);
  if (status === 429) return refused('limited', detail);
  // Slack: no_service, no_team, invalid_token, channel_is_archived. Teams: no such workflow, wrong signature.
  if ([401, 403, 404, 410].includes(status)) return refused('no-webhook', detail);
  if (status >= 400 && status < 500 && status !== 408) return refused('refused', detail);
  return { kind: 'unknown', detail };
}

/**
 * A page of somebody in between may be answered with 200, too. Slack says ok and nothing else; a workflow of Teams says
 * 202 and nothing, a connector of old said 200 and 1.
 */
function isTaken(system: ChatPlace['system'], { status, body }: Extract<HttpAnswer, { kind: 'answer' }>) {
  const words = body === null ? '' : typeof body === 'object' ? JSON.stringify(body) : `${body}`.trim();
  if (system === 'slack') return words === 'ok';
  return status === 202 ? !words.startsWith('<') : words === '' || words === '1';
}

function judge(system: ChatPlace['system'], answer: HttpAnswer): ChatPosted {
  if (answer.kind === 'silence') {
    if (answer.from === 'proxy') return refused('not-allowed', answer.reason);
    return answer.sent ? { kind: 'unknown', detail: answer.reason } : refused('unreachable', answer.reason);
  }
  if (answer.status < 200 || answer.status > 299) return fromStatus(answer);
  return isTaken(system, answer) ? { kind: 'posted' } : { kind: 'unknown', detail: said(answer) };
}

/** Incoming webhooks of Slack, and of Teams' workflows. */
export function createChat({ send, teamsHost }: World): Chat {
  return {
    post: async (place, message) => {
      const url = webhookUrl(place, teamsHost);
      if (url === null) return refused('no-host', 'teams_host is empty');
      const body = writeBody(place.system === 'slack' ? toSlack(message) : toTeams(message));
      const headers = { 'Content-Type': 'application/json' };
      return judge(place.system, await send({ method: 'POST', url, headers, body }));
    },
  };
}
