import type { RelayAnswer, RelayRequest } from '../contract.ts';
import type { World } from '../world/world.ts';
import { answerOfFault, takeFault } from './faults.ts';
import { answerProxy } from './proxy.ts';
import { answerZendesk } from './zendesk/answer-zendesk.ts';

/** What the services take from outside. */
export type ServiceEnv = {
  /** Ms since the epoch, UTC. */
  now: () => number;
  /** A random v4 UUID at each call. */
  newId: () => string;
  /** `domainWhitelist` of the manifest: the hosts that the proxy goes to. */
  whitelist: readonly string[];
  /** The secure parameters of the manifest, each with its `scopes`; an empty list means everywhere. */
  secureScopes: Readonly<Record<string, readonly string[]>>;
  /** Sends a request, secrets put in, to the real host. Used for the systems in `world.live` only. */
  forward?: (request: RelayRequest) => Promise<RelayAnswer>;
};

function dispatch(request: RelayRequest, world: World, env: ServiceEnv): RelayAnswer | Promise<RelayAnswer> {
  const own = `https://${world.account.subdomain}.zendesk.com`;
  if (request.url.startsWith('/') && !request.url.startsWith('//'))
    return answerZendesk(request, new URL(request.url, own), world, env.now());
  if (request.url.startsWith(`${own}/`))
    return answerZendesk(request, new URL(request.url), world, env.now());
  return answerProxy(request, world, env);
}

async function answerOf(request: RelayRequest, world: World, env: ServiceEnv): Promise<RelayAnswer> {
  const fault = takeFault(world.controls, request);
  if (fault?.when === 'before') return answerOfFault(fault);
  const answer = await dispatch(request, world, env);
  return fault === null ? answer : answerOfFault(fault);
}

/** Answers what the app asked for. `controls.latency` is the caller's to wait. */
export async function handleRequest(
  request: RelayRequest,
  world: World,
  env: ServiceEnv,
): Promise<RelayAnswer> {
  const { headers, ...rest } = await answerOf(request, world, env);
  const answer = {
    ...rest,
    headers: { ...headers, date: headers['date'] ?? new Date(env.now()).toUTCString() },
  };
  return world.controls.withholdsHeaders ? { ...answer, isWithheld: true } : answer;
}
