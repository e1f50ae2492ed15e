import type { Target } from './checklist/target.ts';

export const chatSystems = ['slack', 'teams'] as const;
export type ChatSystem = (typeof chatSystems)[number];

/** Each has a secure setting `chat_…` with what stands behind the host in the address of its webhook. */
export const chatChannels = ['l2', 'engineering', 'product', 'security', 'leadership'] as const;
export type ChatChannel = (typeof chatChannels)[number];

/** Where a team is told in chat. */
export type ChatPlace = { system: ChatSystem; channel: ChatChannel };

const ownChannel = {
  T1: 'l2',
  T2: 'engineering',
  T3: 'product',
  T4: 'security',
  T5: 'leadership',
} as const satisfies Record<Target, ChatChannel>;

/** Reads the `chat=` of a route: `slack`, or `slack:product` for another channel than the target's own. Null when it is none. */
export function readChatPlace(text: string, target: Target): ChatPlace | null {
  const [name = '', channel = ownChannel[target], ...rest] = text.split(':').map((part) => part.trim());
  const system = chatSystems.find((each) => each === name.toLowerCase());
  const found = chatChannels.find((each) => each === channel.toLowerCase());
  return system === undefined || found === undefined || rest.length > 0 ? null : { system, channel: found };
}

/** What a channel is told: plain text that nobody reads as markup, masked. */
export type ChatMessage = {
  title: string;
  /** '' where there is nothing more to say. */
  text: string;
  facts: readonly { name: string; value: string }[];
  links: readonly { name: string; url: string }[];
};

/**
 * How it went. A webhook keeps no identity of what it was sent: `unknown` may stand in the channel, and only a person
 * decides to say it again.
 */
export type ChatPosted =
  | { kind: 'posted' }
  | { kind: 'refused'; because: ChatRefusal; detail: string }
  | { kind: 'unknown'; detail: string };

/**
 * `no-webhook`: the setting is empty, or the chat no longer knows what stands there. `no-host`: the settings do not say
 * where Teams is. `not-allowed`: the proxy does not go to its host. `limited`: too many messages.
 */
export type ChatRefusal = 'no-webhook' | 'no-host' | 'not-allowed' | 'limited' | 'refused' | 'unreachable';

/** Posts to channels. Sent once, whatever comes back. */
export type Chat = { post(place: ChatPlace, message: ChatMessage): Promise<ChatPosted> };
