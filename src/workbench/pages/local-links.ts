import type { Snapshot } from '../contract.ts';

/** Where a link of the emulated systems leads in the workbench; every other link stays what it is. */
export type LinkTo = (href: string) => string;

export function localLinks({ world, account, live }: Pick<Snapshot, 'world' | 'account' | 'live'>): LinkTo {
  const page = (path: string, query: Record<string, string>) =>
    `${path}?${new URLSearchParams({ world, ...query })}`;
  return (href) => {
    const ticket = new RegExp(`^https://${account.subdomain}\\.zendesk\\.com/agent/tickets/(\\d+)`).exec(
      href,
    )?.[1];
    if (ticket !== undefined) return page('/', { ticket });
    const issue = /^https:\/\/linear\.app\/[^/]+\/issue\/([A-Z0-9]+-\d+)/.exec(href)?.[1];
    if (issue !== undefined && !live.includes('linear')) return page('/linear', { issue });
    const browsed = new RegExp(
      `^https://${account.subdomain}\\.atlassian\\.net/browse/([A-Z0-9]+-\\d+)`,
    ).exec(href)?.[1];
    return browsed === undefined || live.includes('jira') ? href : page('/jira', { issue: browsed });
  };
}
