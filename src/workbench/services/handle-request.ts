import type { RelayAnswer, RelayRequest } from '../contract.ts';
import type { World } from '../world/world.ts';

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

/** Answers what the app asked for. `controls.latency` is the caller's to wait. */
export declare function handleRequest(
  request: RelayRequest,
  world: World,
  env: ServiceEnv,
): Promise<RelayAnswer>;
