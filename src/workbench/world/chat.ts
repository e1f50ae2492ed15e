/** What a channel shows: the words of a message, line by line, and its links. */
export type ChatPost = { at: string; lines: string[]; links: { name: string; url: string }[] };

/** A channel of a chat, and the secret part of its webhook's address: what stands behind the host. */
export type ChatChannel = { system: 'slack' | 'teams'; name: string; webhook: string; posts: ChatPost[] };

export type ChatSpace = { teamsHost: string; channels: ChatChannel[] };

/** Made so that no scanner of secrets takes them for real ones. */
const slackHook = (name: string) => `T-LARKFIELD/B-${name.toUpperCase()}/workbench-only`;

const teamsHook = (name: string) =>
  `workflows/${name}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=workbench-only-${name}`;

const channel = (system: ChatChannel['system'], name: string): ChatChannel => ({
  system,
  name,
  webhook: system === 'slack' ? slackHook(name) : teamsHook(name),
  posts: [],
});

/** Where every workflow of this account answers. */
export const teamsHost = 'prod-12.westeurope.logic.azure.com';

/** Slack for all but Product, who work in Teams. */
export const newChatSpace = (): ChatSpace => ({
  teamsHost,
  channels: [
    channel('slack', 'l2'),
    channel('slack', 'engineering'),
    channel('teams', 'product'),
    channel('slack', 'security'),
    channel('slack', 'leadership'),
  ],
});

/** The secure settings that hold them, as an admin fills them in. */
export const webhookSettings = ({ channels }: ChatSpace): Record<string, string> =>
  Object.fromEntries(channels.map(({ name, webhook }) => [`chat_${name}`, webhook]));
