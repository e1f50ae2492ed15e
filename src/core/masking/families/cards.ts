import type { Find } from '../find.ts';

/** In one piece, or in the groups in which they are printed, parted by one kind of blank or dash. */
const numbers =
  /(?<!\w|\d[.,])(?=(\d{14,19}|\d{4}([-\u00a0 ])\d{4}\2\d{4}\2\d{4}(?:\2\d{1,3})?|3\d{3}([-\u00a0 ])\d{6}\3\d{4,5})(?!\w))/g;

/** How the numbers of a network begin, and how long they are. */
const networks = [
  /^4(?:\d{15}|\d{18})$/,
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^(?:6011|64[4-9]\d|65\d\d)(?:\d{12}|\d{15})$/,
  /^3(?:0[0-5]|[689]\d)\d{11}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^62\d{14,17}$/,
  /^(?:5018|5020|5038|5893|6304|6759|676[1-3])\d{12,15}$/,
];

/** The check digit of Luhn. */
function isValid(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

function isCard(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return networks.some((network) => network.test(digits)) && isValid(digits);
}

/** The three or four digits that prove that somebody holds the card. */
const codes = /(?<!\w)(?:CVC|CVV|CVC2|CVV2|CID)[\s:=#-]{1,4}(\d{3,4})(?!\d)/g;

export function findCards(text: string): Find[] {
  const finds: Find[] = [];
  for (const { 1: number = '', index } of text.matchAll(numbers)) {
    // What follows the fourth group may be a number of its own.
    const whole = [number, number.replace(/[-\u00a0 ]\d{1,3}$/, '')].find(isCard);
    if (whole !== undefined)
      finds.push({ start: index, end: index + whole.length, kind: 'card', isCertain: true });
  }
  for (const { 0: all, 1: code = '', index } of text.matchAll(codes))
    finds.push({
      start: index + all.length - code.length,
      end: index + all.length,
      kind: 'card',
      isCertain: true,
    });
  return finds;
}
