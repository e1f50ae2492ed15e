import type { Find } from '../find.ts';
import { isPlaceholder } from '../placeholder.ts';
import { entropyOf, looksRandom } from '../randomness.ts';

/** The header as HTTP, as a key of JSON or YAML, and as an argument of code; then its scheme. */
const authorization =
  /authorization(?:\\?["'`]|\])?[ \t]{0,4}(?:=>|[:=,])[ \t]{0,4}\\?["'`]?[ \t]{0,4}(?:(?:basic|bearer|digest|negotiate|apikey|api-key|(?:api-)?token|key|jwt|ssws|genie\w*|bot|oauth|aws4-hmac-sha256)[ \t]{1,4}(?:token=)?["']?)?([\w=~@.+/:-]{8,4000})/gi;

/** Written without its header, as people quote it. */
const bearer = /(?<!\w)Bearer[ \t]{1,4}([\w=~.+/-]{16,4000})/g;

/** Long names of values of a cookie that keep somebody signed in: their value is as good as a password. */
const cookies = /(?<!\w)(?:set-)?cookie["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([^\r\n"']{8,4000})/gi;
const cookie = /(?<==)[\w%.+/=:-]{16,2000}/g;

const isSecret = (value: string): boolean =>
  !isPlaceholder(value) && /\d|=$|[a-z][A-Z]/.test(value) && entropyOf(value) >= 2.5;

function valuesOf(text: string, pattern: RegExp): { value: string; start: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: all, 1: value = '', index }) => ({
    value,
    start: index + all.length - value.length,
  }));
}

const found = ({ value, start }: { value: string; start: number }): Find => ({
  start,
  end: start + value.length,
  kind: 'key',
  isCertain: true,
});

/** What proves in a request of HTTP who sends it. */
export function findHeaders(text: string): Find[] {
  const authorized = valuesOf(text, authorization).filter(({ value }) => isSecret(value));
  const bearers = valuesOf(text, bearer).filter(({ value }) =>
    looksRandom(value, { length: 16, entropy: 3 }),
  );
  const sessions = valuesOf(text, cookies).flatMap(({ value, start }) =>
    [...value.matchAll(cookie)]
      .filter(([each]) => looksRandom(each, { length: 16, entropy: 3 }))
      .map(({ 0: each, index }) => ({ value: each, start: start + index })),
  );
  return [...authorized, ...bearers, ...sessions].map(found);
}
