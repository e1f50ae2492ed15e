/** Draws the same characters in every run, and no scanner takes this file for a leak. */
export function drawing(seed = 1) {
  let state = seed;
  const next = (below: number): number => {
    // xorshift: the low bits of simpler ones repeat too soon.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const draw = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[next(alphabet.length)] ?? '').join('');
  return { draw, next };
}

export const hex = '0123456789abcdef';
export const lower = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const mixed = `${lower}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

const { draw } = drawing(20260309);
const uuid = [8, 4, 4, 4, 12].map((length) => draw(hex, length)).join('-');

/** One of a kind each, well-formed and good for nothing. */
export const secrets = {
  github: `ghp_${draw(mixed, 36)}`,
  aws: `AKIA${draw('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
  slack: `xoxb-${draw('0123456789', 12)}-${draw('0123456789', 12)}-${draw(mixed, 24)}`,
  stripe: `sk_live_${draw(mixed, 24)}`,
  linear: `lin_api_${draw(mixed, 40)}`,
  google: `AIza${draw(mixed, 35)}`,
  gitlab: `glpat-${draw(mixed, 20)}`,
  sendgrid: `SG.${draw(mixed, 22)}.${draw(mixed, 43)}`,
  jwt: ['eyJhbGciOiJIUzI1NiJ9', `eyJzdWIiOi${draw(mixed, 20)}`, draw(mixed, 43)].join('.'),
  key: [
    '-----BEGIN RSA',
    `PRIVATE KEY-----\n${draw(mixed, 64)}\n${draw(mixed, 30)}\n-----END RSA`,
    'PRIVATE KEY-----',
  ].join(' '),
} as const;

/** Beside a name of its service, as it has no beginning of its own. */
export const service = { hubspot: uuid, datadog: draw(hex, 40), zendesk: draw(lower, 40) } as const;

/** Numbers that payment providers publish for tests, and the IBAN that the standard is explained with. */
export const cards = ['4242 4242 4242 4242', '5555-5555-5555-4444', '378282246310005', '6011111111111117'];
export const iban = 'DE89 3704 0044 0532 0130 00';
