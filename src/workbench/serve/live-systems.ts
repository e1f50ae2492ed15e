type Env = Readonly<Record<string, string>>;

/** The real systems that a `.env` connects, and where their requests may go. */
export type LiveSystems = {
  systems: readonly ('linear' | 'jira')[];
  /** Host of the real Jira site, which the package would have been made for; null behind a cloud id. */
  jiraHost: string | null;
  /** Where a request with real credentials may go, as the beginnings of addresses. */
  bases: readonly string[];
};

/** The bare host of a site, also when its address was written down. */
function hostOf(site: string): string | null {
  const address = /^https?:\/\//i.test(site) ? site : `https://${site}`;
  return URL.canParse(address) ? new URL(address).host : null;
}

/** Jira needs all of who, with what, and where; a site wins over a cloud id, as in the app. */
function jiraOf({ JIRA_SITE, JIRA_CLOUD_ID, JIRA_EMAIL, JIRA_TOKEN }: Env) {
  if (JIRA_EMAIL === undefined || JIRA_TOKEN === undefined) return null;
  const host = JIRA_SITE === undefined ? null : hostOf(JIRA_SITE);
  if (host !== null) return { host, base: `https://${host}/rest/api/3/` };
  if (JIRA_CLOUD_ID === undefined) return null;
  return { host: null, base: `https://api.atlassian.com/ex/jira/${JIRA_CLOUD_ID}/rest/api/3/` };
}

export function liveSystems(env: Env): LiveSystems {
  const jira = jiraOf(env);
  const hasLinear = env['LINEAR_KEY'] !== undefined;
  return {
    systems: [...(hasLinear ? (['linear'] as const) : []), ...(jira === null ? [] : (['jira'] as const))],
    jiraHost: jira?.host ?? null,
    bases: [...(hasLinear ? ['https://api.linear.app/graphql'] : []), ...(jira === null ? [] : [jira.base])],
  };
}
