import type { RelayRequest } from '../../contract.ts';
import type { JiraSite, JiraUser } from '../../world/jira-site.ts';

export type JiraRequest = {
  method: string;
  /** Behind /rest/api/3, decoded, such as ['issue', 'ENG-1', 'remotelink']. */
  path: readonly string[];
  query: URLSearchParams;
  /** Parsed; undefined when it is no JSON. */
  body: unknown;
  /** Null: nobody in particular. */
  user: JiraUser | null;
};

const root = '/rest/api/3/';

export function headerOf({ headers = {} }: RelayRequest, wanted: string): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

/** The way to a resource behind the site's own host or behind its cloud id; null: not of this site's REST API. */
export function pathOf({ host, pathname }: URL, site: JiraSite): readonly string[] | null {
  const base = host === site.host ? root : `/ex/jira/${site.cloudId}${root}`;
  if (host !== site.host && host !== 'api.atlassian.com') return null;
  if (!pathname.startsWith(base)) return null;
  return pathname.slice(base.length).split('/').map(decodeURIComponent);
}

/** Whose credentials these are. `wrong`: they are somebody's that the site does not know. */
export function userOf(request: RelayRequest, site: JiraSite): JiraUser | 'nobody' | 'wrong' {
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+=*)$/.exec(headerOf(request, 'authorization')) ?? [];
  if (encoded === undefined || site.losesCredentials) return 'nobody';
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const [email, token] = [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)];
  const user = site.users.find((each) => each.email === email);
  const isKnown = site.tokens.some((each) => each.accountId === user?.accountId && each.token === token);
  return user !== undefined && isKnown ? user : 'wrong';
}

/** A POST that changes nothing. */
const readingPost = 'issue/bulkfetch';

/** The scope that a request asks of a token, as Jira's contract lists them. */
function scopeFor(method: string, path: readonly string[]): string {
  if (path[0] === 'myself' || path[0] === 'user') return 'read:jira-user';
  return method === 'GET' || path.join('/') === readingPost ? 'read:jira-work' : 'write:jira-work';
}

/** Why a token with scopes does not open this: at the site's own address it opens nothing. Null: it does. */
export function refusalOfScope(
  { host }: URL,
  method: string,
  path: readonly string[],
  { scopes }: JiraSite,
): 'host' | 'scope' | null {
  if (scopes === null) return null;
  if (host !== 'api.atlassian.com') return 'host';
  return scopes.includes(scopeFor(method, path)) ? null : 'scope';
}

export function bodyOf({ data = '' }: RelayRequest): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
