import type { RelayRequest } from '../contract.ts';
import type { World } from '../world/world.ts';

/** Where a manifest may allow a secure setting, as far as the workbench goes there. */
type Scope = 'url' | 'header' | 'body' | 'basic_auth_username' | 'basic_auth_password';

type Secrets = Readonly<Record<string, readonly string[]>>;

const placeholder = /\{\{\s*setting\.([\w-]+)\s*\}\}/g;
const tokenPlaceholder = /\{\{\s*basic_auth\.token\s*\}\}/g;

/**
 * The request as the proxy sends it. Without `secure: true`, for a setting that is not secure, and outside its scopes a
 * placeholder stays the text that it is.
 */
export function substitute(request: RelayRequest, world: World, secureScopes: Secrets): RelayRequest {
  if (request.secure !== true) return request;
  const fill = (text: string, scope: Scope): string =>
    text.replace(placeholder, (whole, name: string) => {
      const scopes = secureScopes[name];
      const isAllowed = scopes !== undefined && (scopes.length === 0 || scopes.includes(scope));
      return isAllowed ? (world.installation.secure[name] ?? whole) : whole;
    });
  const { basic_auth: pair } = request;
  const token =
    pair === undefined
      ? null
      : `${fill(pair.username, 'basic_auth_username')}:${fill(pair.password, 'basic_auth_password')}`;
  const fillHeader = (text: string): string => {
    const filled = fill(text, 'header');
    return token === null
      ? filled
      : filled.replace(tokenPlaceholder, () => Buffer.from(token, 'utf8').toString('base64'));
  };
  const headers = Object.entries(request.headers ?? {}).map(
    ([name, value]) => [name, fillHeader(value)] as const,
  );
  return {
    ...request,
    url: fill(request.url, 'url'),
    headers: Object.fromEntries(headers),
    ...(request.data === undefined ? {} : { data: fill(request.data, 'body') }),
  };
}
