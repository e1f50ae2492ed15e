import type { Find } from '../find.ts';

const patterns = [
  // As it is written for callers from abroad
  /(?<![\w+.,])\+[1-9](?:[ \u00a0()./-]{0,3}\d){7,14}(?![\w])/g,
  /(?<![\w+.,-])00[1-9]\d?(?:[ \u00a0()./-]{1,3}\d{1,5}){2,5}(?![\w.-])/g,
  // With an area code in brackets, or as in North America
  /(?<![\w(])\(0?\d{2,5}\)[ \u00a0]?\d{2,4}(?:[ \u00a0./-]?\d{2,4}){1,4}(?![\w-])/g,
  /(?<![\w.-])[2-9]\d{2}([-.])\d{3}\1\d{4}(?![\w.-])/g,
];

/** After a word that announces it, however it is written. */
const announced =
  /(?<!\p{L})(?:tel|telephone|telefon|téléphone|teléfono|telefone|tél|teléf|phone|fon|fax|mobile|mobil|móvil|handy|cell|call|whatsapp|rufnummer|ruf|hotline)(?:[- ]?(?:no|nr|number|nummer))?\.?(?:[ \t]{1,2}(?:me|us|is|ist|at|on|unter|under|auf))?[ \t\u00a0]{0,3}[:=]?[ \t\u00a0]{0,3}(\(?0?\d(?:[ \u00a0()./-]{0,3}\d){5,14})(?!\w)/giu;

const found = (start: number, number: string): Find => ({
  start,
  end: start + number.length,
  kind: 'phone',
  isCertain: false,
});

/** A day or an hour has as many digits. */
const isMoment = (number: string): boolean => /\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}/.test(number);

export const findPhoneNumbers = (text: string): Find[] => [
  ...patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: number, index }) => found(index, number)),
  ),
  ...[...text.matchAll(announced)]
    .filter(({ 1: number = '' }) => !isMoment(number))
    .map(({ 0: all, 1: number = '', index }) => found(index + all.length - number.length, number)),
];
