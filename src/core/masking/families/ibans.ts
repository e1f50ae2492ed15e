import type { Find } from '../find.ts';

/** Characters of an account number by country (registry of ISO 13616). */
const lengths: ReadonlyMap<string, number> = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24
  FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
  LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24
  SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((each) => [each.slice(0, 2), Number(each.slice(2))] as const),
);

const start = /(?<![A-Za-z0-9])([A-Z]{2})\d{2}(?=[-\u00a0 ]?[A-Z0-9])/gi;

/** The end of the first `count` letters and digits from `at`, a blank or dash between them at most; null when something else comes. */
function endOf(text: string, at: number, count: number): number | null {
  let end = at;
  for (let seen = 0; seen < count; seen += 1) {
    if (seen > 0 && /[-\u00a0 ]/.test(text[end] ?? '')) end += 1;
    if (!/[A-Za-z0-9]/.test(text[end] ?? '')) return null;
    end += 1;
  }
  return /[A-Za-z0-9]/.test(text[end] ?? '') ? null : end;
}

/** ISO 7064, modulo 97: the first four go to the end, letters count from A = 10. */
function isValid(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

export function findIbans(text: string): Find[] {
  const finds: Find[] = [];
  for (const { 1: country = '', index } of text.matchAll(start)) {
    const end = endOf(text, index, lengths.get(country.toUpperCase()) ?? 0);
    if (end === null || end === index) continue;
    const iban = text.slice(index, end).replace(/[^A-Za-z0-9]/g, '');
    if (isValid(iban)) finds.push({ start: index, end, kind: 'iban', isCertain: false });
  }
  return finds;
}
