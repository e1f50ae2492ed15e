import type { ChatPlace, ChatRefusal } from '../../core/chat.ts';
import { assertNever } from '../../core/outcome.ts';
import type { HttpAnswer, Send } from '../../core/ports.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import type { ChatDesk } from '../../core/setup/ports.ts';
import { writeBody } from '../write-body.ts';
import { createChat, slackHost, webhookUrl } from './chat.ts';

type World = { send: Send; teamsHost: string | null };

/** What Slack says to a message without words when it knows the webhook: it posts nothing. */
const wordless = /no_text|missing_text/;

/** A workflow that is not there, or not with this signature, in Microsoft's words. */
const strange = /WorkflowNotFound|AuthorizationRequired|AuthorizationFailed|InvalidSignature/i;

const said = ({ status, body }: Extract<HttpAnswer, { kind: 'answer' }>): string =>
  `${status}: ${(typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200)}`;

/** The setting that has to be put right, and what is wrong with it. */
function refusal(
  { system, channel }: ChatPlace,
  because: ChatRefusal,
  host: string,
  detail: string,
): Finding {
  switch (because) {
    case 'no-webhook':
      return finding('wrong', `chat_${channel}`, { kind: 'webhook-unknown', system, channel });
    case 'no-host':
      return finding('wrong', 'teams_host', { kind: 'no-teams-host' });
    case 'not-allowed':
      return finding('wrong', system === 'teams' ? 'teams_host' : null, { kind: 'host-not-allowed', host });
    case 'limited':
      return finding('warning', null, { kind: 'limited' });
    case 'unreachable':
      return finding('wrong', system === 'teams' ? 'teams_host' : null, { kind: 'unreachable', host });
    case 'refused':
      return finding('wrong', null, { kind: 'unexpected', detail });
    default:
      return assertNever(because);
  }
}

/**
 * Chat as Setup asks it. A webhook cannot be read: Slack is sent a message without words, which it refuses and does not
 * post; of Teams only the way there can be tried, by a GET, since every POST starts its workflow.
 */
export function createChatDesk({ send, teamsHost }: World): ChatDesk {
  const chat = createChat({ send, teamsHost });
  const hostOf = ({ system }: ChatPlace): string => (system === 'slack' ? slackHost : (teamsHost ?? ''));

  function ofSilence(place: ChatPlace, { from, reason }: Extract<HttpAnswer, { kind: 'silence' }>): Finding {
    return refusal(place, from === 'proxy' ? 'not-allowed' : 'unreachable', hostOf(place), reason);
  }

  async function testSlack(place: ChatPlace, url: string): Promise<Finding> {
    const answer = await send({
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/json' },
      body: writeBody({ text: '' }),
    });
    if (answer.kind === 'silence') return ofSilence(place, answer);
    const { system, channel } = place;
    if (answer.status === 400 && wordless.test(String(answer.body)))
      return finding('good', null, { kind: 'webhook-answers', system, channel });
    if ([401, 403, 404, 410].includes(answer.status))
      return refusal(place, 'no-webhook', slackHost, said(answer));
    return refusal(place, answer.status === 429 ? 'limited' : 'refused', slackHost, said(answer));
  }

  async function testTeams(place: ChatPlace, url: string): Promise<Finding> {
    const answer = await send({ method: 'GET', url });
    if (answer.kind === 'silence') return ofSilence(place, answer);
    const words = said(answer);
    if (strange.test(words)) return refusal(place, 'no-webhook', hostOf(place), words);
    if (answer.status >= 500) return refusal(place, 'refused', hostOf(place), words);
    return finding('good', null, { kind: 'host-answers', host: hostOf(place), channel: place.channel });
  }

  return {
    test: async (place) => {
      const url = webhookUrl(place, teamsHost);
      if (url === null) return refusal(place, 'no-host', '', '');
      return place.system === 'slack' ? testSlack(place, url) : testTeams(place, url);
    },
    post: async (place, title) => {
      const { system, channel } = place;
      const how = await chat.post(place, { title, text: '', facts: [], links: [] });
      if (how.kind === 'posted')
        return finding('good', null, { kind: 'test-message-posted', system, channel });
      if (how.kind === 'unknown')
        return finding('warning', null, { kind: 'test-message-unknown', system, channel });
      return refusal(place, how.because, hostOf(place), how.detail);
    },
  };
}
