import { knownServices } from './known-services.ts';

/**
 * What the name of a value says of it. `password`: people choose it. `secret`: a token by its name. `weak`: a key of some
 * kind. `service`: something of a service that hands out keys.
 */
export type NameClass = 'password' | 'secret' | 'weak' | 'service';

const passwords =
  /^(?:\w*(?:password|passwd|passwort|passphrase|passcode|kennwort|contrase(?:n|ñ)a)|pwd|dbpass|senha|pass|passe|psw|pw|\w+pwd)s?$/;
const secrets =
  /^(?:\w*(?:secret|token|apikey|accesskey|secretkey|privatekey|authkey|credential|cred)s?|pat|jwt|bearer|apitoken)$/;
const weak = /^(?:\w*auth|authorization|access|api|key|keys|login|session|sid|signing|licen[cs]e|sig)$/;

/** Names end with them when they tell something about a secret, and not the secret. */
const about = new Set(
  `accessor agent alg algorithm alias attempt attempts author bits board body bucket bundle button category change changed
  check class code codes column config count created data date days default description dir directory email enabled
  encoding endpoint env error event exchange exp expiration expires expiry factory field file filename flow folder form
  format frame function generator group handler has hash header height help hint host hours icon image index info
  interval is issuer item kind label language length level lifetime limit line link list location manager map mapping
  max message method min minutes mode model module msg name names namespace number object operation option options
  order page param parameter parser path pattern phase place placeholder policy position prefix press pressed process
  property provider queue reason ref reference regex region register request required reset resource response result
  role rule rules scheme schema scope scopes screen selector server service set setting settings shape size sort source
  stamp start state status step store strategy style suffix table tag target template test text time timeout title
  total transform ttl type types uri url urls usage used user username valid validation validator variable version
  view visible weight width word words`.split(/\s+/),
);

/** In front of key and token they say that everybody may see it. */
const open = new Set(
  `any arrow authenticity bucket cache candidate composite compound continuation csrf cursor delimiter dictionary enter
  escape foreign function hash host hot idempotency index issue item job lookup map message natural next object page
  partition primary project pub public publishable query registry routing row sequence shift short sort start stop
  surrogate sync syntax tab table ticket translation unique xsrf`.split(/\s+/),
);

/** The words of a name, in lower case: camel case, snakes, dots and dashes are cut. */
const wordsOf = (name: string): string[] =>
  (name.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? []).map((word) => word.toLowerCase());

/** Whether a service is named, beginning where a word begins: SetSysctl is not of Etsy. */
function namesService(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const rest = words.slice(at).join('');
    return knownServices.some((service) => rest.startsWith(service));
  });
}

const isId = (words: readonly string[]): boolean => words.at(-1) === 'id' || words.at(-1) === 'ids';

/** What a value with this name is; null when its name makes no secret of it. */
export function classOf(name: string): NameClass | null {
  const words = wordsOf(name);
  const last = words.findLast((word) => !/^\d+$/.test(word));
  if (last === undefined || about.has(last)) return null;
  const isOpen = words.some((word, at) => open.has(word) && /^(?:keys?|tokens?)$/.test(words[at + 1] ?? ''));
  if (isOpen) return null;
  if (isId(words))
    return namesService(words) && /client|access|app|key/.test(words.join()) ? 'service' : null;
  if (words.some((word) => passwords.test(word))) return 'password';
  if (
    /api_?key|access_?key|secret_?key|private_?key|client_?key|encryption_?key|signing_?key/.test(
      words.join('_'),
    )
  )
    return 'secret';
  if (words.some((word) => secrets.test(word))) return 'secret';
  if (namesService(words)) return 'service';
  return words.some((word) => weak.test(word)) ? 'weak' : null;
}
