import { dash, figure, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import { behind, hitsOf, overlapsAny, type Piece, type View } from './view.ts';

/** Behind "account": "id", "no.", a colon, quotes; then what may be the id. */
const value = new RegExp(
  `[.°º]?(?:[ -]${oneOf('environment:id-word')}\\b\\.?){0,2}(?:\\s${oneOf('environment:is', 'environment:reads')}\\b)?(?:\\s{0,2}([:=#(]?)\\s{0,2}|, (?=[A-Z]{2,8}[-/_ ]?\\d|[A-Z]{2,8}[/_-][\\w/-]{0,12}\\d|\\d{3,}))(?:["'“„«\`]([^"'”“»\`\\n]{2,60})["'”“»\`]|([A-Za-z0-9][\\w@.-]{1,60}(?:(?:\\/| \\/ )(?=[\\w-]{0,12}\\d)[\\w-]{1,20})?))`,
  'iy',
);

/** Ids that say themselves what they are of. */
const prefixed =
  /\b(?:acc|acct|account|org|tenant|ten|cus|cust|mid|ws|wsp|workspace|wrk|proj|prj|site|space)[-_](?=[a-z-]{0,20}\d)[a-z0-9-]{3,40}\b/gi;

/** "Schul-ID 05112", "sender ID 70442": whatever has an id that is not a request's or a document's. */
const anyId =
  /(?<![\p{L}\d_-])([\p{L}]{3,20})[- ](?:ID|Id|id)\b[ ]?[:#=]?[ ]?([A-Za-z]{0,4}[-_]?\d[\w-]{2,30})/gu;
const isNamed = /[- ](?:ID|Id|id)\b/;
const otherIds = new RegExp(`^${oneOf('environment:other-id')}$`, 'i');

/** "For tenant sanmarisol". */
const ofTenant = new RegExp(
  `\\b${oneOf('environment:in')} ${oneOf('environment:tenant')} ([a-z][a-z\\d]{4,30})(?=$|[.,;)\\n]| \\d)`,
  'g',
);
/** "…, org slatepeak, …": a name alone, between commas. */
const tenantAlone = new RegExp(
  `(?<=^|[,;(\\n] ?)${oneOf('environment:organization', 'environment:tenant')} (?!${oneOf('environment:not-tenant')}\\b)([a-z][a-z\\d]{4,30})(?=$|[.,;)\\n])`,
  'g',
);
const namesTenant = new RegExp(`\\b${oneOf('environment:tenant', 'environment:organization')} `);
/** "Site BIO-MD-2", "company 20-7714", "org (tidepool-games)", "Account: Archer Group (AAG-009)". */
const named = new RegExp(
  `\\b(?:(?<company>${oneOf('environment:company')})|${oneOf('environment:place-named')})(?::? \\(?|: [\\w .&]{2,30} \\()(?<name>[A-Z]{2,5}(?:-[A-Z\\d]{1,6}){1,3}|\\d{2}-\\d{3,6}|(?<=\\()[a-z][a-z\\d]*(?:-[a-z\\d]+)+)(?=[\\s.,;)]|$)`,
  'g',
);
/** "Site 0881": counted are sites without a zero before. */
const withZero = new RegExp(`\\b${oneOf('environment:place-counted')} #?0\\d{2,6}\\b`, 'g');
/** "S/N 7L-004418", "serial number: 44-2041". */
const serialNumber = `(?:S\\/N|SN|${oneOf('environment:serial')})`;
const serial = new RegExp(
  `\\b${serialNumber} ?[:#=]? ?(?:${oneOf('environment:is')} )?([A-Z0-9][A-Z0-9-]{4,30})\\b`,
  'g',
);
const namesSerial = new RegExp(`\\b${serialNumber}`);

const isWorkspace = /^(?:ws|wsp|workspace|wrk|proj|prj|site|space)[-_]/i;

/** Ids of accounts and workspaces, or names of the latter where they are given as names. */
export function ids(view: View): readonly Piece[] {
  const { text, sentence } = view;
  const found: Piece[] = [];
  const add = (piece: Piece | null) => {
    if (piece !== null && !overlapsAny(piece.span, found)) found.push(piece);
  };
  for (const part of ['workspace', 'account'] as const)
    for (const { span } of hitsOf(view, `env:${part}`)) add(valueBehind(text, part, span));
  const tenants = namesTenant.test(sentence.text)
    ? [ofTenant, tenantAlone].flatMap((pattern) => [...sentence.text.matchAll(pattern)])
    : [];
  for (const { 0: all, 1: name = '', index } of tenants) {
    const end = sentence.span[0] + index + all.length;
    add({ part: 'workspace', text: name, span: [end - name.length, end] });
  }
  for (const { 0: all, index, groups } of lacks(sentence, dash) ? [] : sentence.text.matchAll(named)) {
    const end = sentence.span[0] + index + all.length;
    const { company, name = '' } = groups ?? {};
    add({
      part: company === undefined ? 'workspace' : 'account',
      text: name,
      span: [end - name.length, end],
    });
  }
  if (lacks(sentence, figure)) return found;
  const zeroed = / #?0\d\d/.test(sentence.text) ? sentence.text.matchAll(withZero) : [];
  for (const { 0: name, index } of zeroed) {
    const start = sentence.span[0] + index;
    add({ part: 'workspace', text: name, span: [start, start + name.length] });
  }
  const serials = namesSerial.test(sentence.text) ? sentence.text.matchAll(serial) : [];
  for (const { 0: all, 1: name = '', index } of serials) {
    const end = sentence.span[0] + index + all.length;
    if (/\d/.test(name)) add({ part: 'device', text: name, span: [end - name.length, end] });
  }
  if (!lacks(sentence, dash))
    for (const match of sentence.text.matchAll(prefixed)) {
      const start = sentence.span[0] + match.index;
      const part = isWorkspace.test(match[0]) ? 'workspace' : 'account';
      add({ part, text: match[0], span: [start, start + match[0].length] });
    }
  for (const match of isNamed.test(sentence.text) ? sentence.text.matchAll(anyId) : []) {
    const start = sentence.span[0] + match.index;
    if (!otherIds.test(match[1] ?? ''))
      add({ part: 'account', text: match[0], span: [start, start + match[0].length] });
  }
  return found;
}

/** An IBAN, whole or with its middle left out: a bank's, not the product's, and nobody's business here. */
const isBankAccount = /^[\s:=#("']{0,4}[A-Z]{2}\d{2}(?:[ ]?(?:[A-Z]{4}|\d{4}|[*x.…]{2,4})){2}/i;

const numbered = new RegExp(`\\d|\\b${oneOf('environment:number')}\\b`, 'i');

function valueBehind(text: string, part: 'account' | 'workspace', [start, end]: Span): Piece | null {
  const found = behind(text, end, value);
  const label = text.slice(start, end).replace(/^.*\n/s, '');
  if (found === null || /[>.,;]/.test(label.slice(0, -1)) || /^\.[A-Za-z]/.test(text.slice(end, end + 2)))
    return null;
  const [all, sign, quoted, bare] = found;
  const name = quoted ?? bare?.replace(/[.-]+$/, '');
  if (
    name === undefined ||
    /^\W/.test(name) ||
    isProgram.test(text.slice(end + all.length - name.length, end + all.length + 6)) ||
    isBankAccount.test(text.slice(end + all.length - (quoted ?? bare ?? '').length, end + 60))
  )
    return null;
  const isNamed = sign === ':' || sign === '=' || sign === '#' || numbered.test(text.slice(start, end));
  if (sign === '=' && part === 'workspace' && /^[A-Z]/.test(name)) return null;
  const isToBe = isNamed || is.test(all);
  if (!(isAddress(name) && isToBe) && !isId(name, label, part, isNamed, quoted !== undefined)) return null;
  const last = end + all.length - (bare === undefined ? 0 : bare.length - name.length);
  const isBare = /^\d+$/.test(name) || /^[A-Z]-?\d+$/.test(name);
  return { part, text: isBare ? `${label} ${name}` : name, span: [start, last] };
}

/** "Environment: ColorQueue 10.4". */
const isProgram = /^[A-Z][A-Za-z]+ v?\d+\./;
const is = new RegExp(`\\s${oneOf('environment:is', 'environment:reads')}\\s`);
const organization = new RegExp(`^${oneOf('environment:organization')}$`, 'i');
/** Of mail or of a site. */
const isAddress = (name: string): boolean =>
  name.length < 80 && /^(?:[\w.+-]+@)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}$/i.test(name);

const ordinal = new RegExp(`^\\d+${oneOf('date:ordinal-ending')}$`);

/** Figures in it, or a name with a hyphen; "account 2" and "accounts 2026" are none. */
function isId(
  name: string,
  label: string,
  part: 'account' | 'workspace',
  isNamed: boolean,
  isQuoted: boolean,
): boolean {
  if (isQuoted) return part === 'workspace' || /\d/.test(name);
  if ((/^(?:19|20)\d\d$/.test(name) && !isNamed) || /^\d{1,2}\/\d{1,2}\/\d/.test(name)) return false;
  if (/\d/.test(name)) return name.length >= (isNamed ? 2 : 4) && !ordinal.test(name);
  const isHyphened = /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(name);
  if (part === 'account') return isHyphened && (isNamed || organization.test(label));
  return isHyphened || (isNamed && /^[\w.-]{3,}$/.test(name));
}
