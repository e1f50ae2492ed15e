// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { isMain } from './is-main.mjs';
import { inRoot } from './paths.mjs';

/** @param {string[]} path */
const read = (...path) => readFileSync(inRoot(...path), 'utf8');

/** In a table a bar would end the cell. */
const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The README's table of settings, line by line: what the manifest declares, in the words of the install form. */
export function settingsTable() {
  /** @type {{ parameters: { name: string, secure?: boolean }[] }} */
  const { parameters } = JSON.parse(read('manifest.json'));
  /** @type {Record<string, { label: string, helpText: string }>} */
  const texts = JSON.parse(read('translations', 'en.json')).app.parameters;
  return [
    '| setting | what it is | secret |',
    '|---|---|---|',
    ...parameters.map(({ name, secure }) => {
      const { label = '', helpText = '' } = texts[name] ?? {};
      return `| \`${name}\` | **${cell(label)}**. ${cell(helpText)} | ${secure === true ? 'yes' : ''} |`;
    }),
  ];
}

/** Where the table stands in the README: from its head to its last line. */
function place() {
  const lines = read('README.md').split('\n');
  const heading = lines.indexOf('## Settings');
  const from = lines.findIndex((line, at) => at > heading && line.startsWith('|'));
  const to = lines.findIndex((line, at) => at > from && !line.startsWith('|'));
  return { lines, from, to };
}

/** The table as the README has it. */
export function settingsInReadme() {
  const { lines, from, to } = place();
  return lines.slice(from, to);
}

if (isMain(import.meta.url)) {
  const { lines, from, to } = place();
  lines.splice(from, to - from, ...settingsTable());
  writeFileSync(inRoot('README.md'), lines.join('\n'));
}
