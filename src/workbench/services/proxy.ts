import type { RelayAnswer, RelayRequest } from '../contract.ts';
import type { World } from '../world/world.ts';
import { notEmulated, text } from './answer.ts';
import { answerSlack } from './chat/answer-slack.ts';
import { answerTeams } from './chat/answer-teams.ts';
import type { ServiceEnv } from './handle-request.ts';
import { answerJira } from './jira/answer-jira.ts';
import { answerLinear } from './linear/answer-linear.ts';
import { substitute } from './substitute.ts';

const linearHost = 'api.linear.app';
const slackHost = 'hooks.slack.com';
const atlassianHost = 'api.atlassian.com';

const withoutUnderscores = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.includes('_')));

function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' ? host : null;
}

/** Zendesk's proxy: it goes to whitelisted hosts only, and secrets are put in nowhere else. */
export function answerProxy(
  request: RelayRequest,
  world: World,
  env: ServiceEnv,
): RelayAnswer | Promise<RelayAnswer> {
  if (request.cors === true) return notEmulated('requests that go past the proxy (cors: true)');
  const host = hostOf(request.url);
  if (host === null) return text(400, 'Proxy error: Invalid request (no https URL)');
  if (host.endsWith('.zendesk.com')) return text(403, 'Proxy error: not a proxyable URI');
  if (!env.whitelist.includes(host))
    return text(400, `Proxy error: Invalid request (${host} is not in domainWhitelist)`);
  if (!world.installation.isKnownToProxy)
    return text(422, 'Failed to get installation and oauth information for app');
  const sent = substitute(
    { ...request, headers: withoutUnderscores(request.headers) },
    world,
    env.secureScopes,
  );
  const { forward } = env;
  if ([atlassianHost, world.jira.host, world.jira.realHost].includes(host))
    return forward !== undefined && world.live.includes('jira')
      ? forward(sent)
      : answerJira(sent, world.jira, env);
  if (host === slackHost) return answerSlack(sent, world.chat, env.now());
  if (host === world.chat.teamsHost) return answerTeams(sent, world.chat, env.now());
  if (host !== linearHost || new URL(sent.url).pathname !== '/graphql')
    return notEmulated(`${request.type ?? 'GET'} ${request.url}`);
  if (forward !== undefined && world.live.includes('linear')) return forward(sent);
  return answerLinear(sent, world.linear, env);
}
