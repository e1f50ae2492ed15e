import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

const kB = 1000;
const assets = 'dist/assets';

beforeAll(() => {
  if (!existsSync(`${assets}/iframe.html`))
    throw new Error('There is no built app in dist: run "npm run build" first');
});

const textOf = (file: string) => readFileSync(`${assets}/${file}`, 'utf8');
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/** The file with everything that the browser needs before it can run it. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const each of namesIn(textOf(file), /\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    withImports(each, found);
  return found;
}

const pageScripts = () =>
  namesIn(textOf('iframe.html'), /<(?:script|link)[^>]+(?:src|href)="\.\/([\w.-]+)"/g);

const cardFiles = () =>
  new Set(['iframe.html', ...pageScripts().flatMap((script) => [...withImports(script)])]);
const appFiles = () => new Set(['app.js', 'ticket-sidebar.js'].flatMap((file) => [...withImports(file)]));

/** What is fetched while the first screen is read, so that nothing later waits for code. */
const later = ['Send.js', 'LateScreen.js', 'sending.js', 'ticket-desk.js'];
const laterFiles = () => new Set(later.flatMap((file) => [...withImports(file)]));

/** Bytes that travel, each file compressed by itself. */
const gzipOf = (files: Iterable<string>, but: ReadonlySet<string> = new Set()) =>
  [...files].filter((file) => !but.has(file)).reduce((sum, file) => sum + gzipSync(textOf(file)).length, 0);

test('the closed card arrives in 12 kB', () => {
  expect(pageScripts()).toHaveLength(1);
  expect(gzipOf(cardFiles())).toBeLessThanOrEqual(12 * kB);
});

test('the closed card has nothing of the app in it', () => {
  for (const file of cardFiles())
    expect(textOf(file)).not.toMatch(/react\.element|styled-components|data-garden/i);
});

test('what looks in the background is the card and 5 kB more, without a library', () => {
  const files = withImports('background.js');
  for (const file of files) expect(textOf(file)).not.toMatch(/react\.element|styled-components|data-garden/i);
  expect(gzipOf(files)).toBeLessThanOrEqual(13 * kB);
  expect(gzipOf(files, cardFiles())).toBeLessThanOrEqual(5 * kB);
});

// React, styled-components, Garden and zod take 100 kB of it, the texts 8. What decides, fills in and routes is 50,
// what keeps drafts of two tabs and waits for limits 2.
test.each(['en', 'de'])('Decide and Brief arrive in 164 kB more, %s', (language) => {
  const files = new Set([...appFiles(), `${language}.js`]);
  expect(gzipOf(files, cardFiles())).toBeLessThanOrEqual(164 * kB);
});

// What shows the masks and takes them off is 2 kB of it; the clocks, by which the next word to the customer is due, 2 kB,
// the screen that is enough for a complete case 1.5 kB.
test('what sends and follows is not among it, and arrives behind it in 30.2 kB', () => {
  const before = new Set([...cardFiles(), ...appFiles()]);
  for (const file of later) expect(before).not.toContain(file);
  expect(gzipOf(laterFiles(), new Set([...before, 'masking.js']))).toBeLessThanOrEqual(30.2 * kB);
});

// The kinds of credentials that are known are a table of 300 beginnings and names, which hardly compresses.
test('what masks credentials and contact data comes with it in 13.5 kB', () => {
  expect([...cardFiles(), ...appFiles()]).not.toContain('masking.js');
  expect(laterFiles()).toContain('masking.js');
  expect(gzipOf(['masking.js'])).toBeLessThanOrEqual(13.5 * kB);
});

/** What reads the conversation, listens to it and asks the customer, in whatever language. */
const along = ['along.js', 'calendar.js', 'composer.js', 'replies.js'];

const readingFiles = () => {
  const before = new Set([...cardFiles(), ...appFiles(), ...laterFiles()]);
  const files = along.flatMap((file) => [...withImports(file)]);
  return new Set(files.filter((file) => !before.has(file)));
};

// What English sentences say is 66 kB of it: what people say in a hundred ways is a list of a hundred ways. The rest is rules,
// and headings, greetings and little words of all five languages. 35 kB would be a third of that.
test('what reads an English conversation is not among it either, and arrives behind it in 191.5 kB', () => {
  const before = new Set([...cardFiles(), ...appFiles()]);
  for (const file of along) expect(before).not.toContain(file);
  expect(gzipOf([...readingFiles(), 'en-phrases.js', 'en-reply.js'])).toBeLessThanOrEqual(191.5 * kB);
});

test('what tells a defect, a wish and a question apart in English comes last, in 8 kB', () => {
  expect([...readingFiles()]).not.toContain('lean-of.js');
  const files = [...withImports('lean-of.js'), 'en-report.js'];
  expect(gzipOf(files, new Set([...readingFiles(), ...appFiles(), 'en-phrases.js']))).toBeLessThanOrEqual(
    8 * kB,
  );
});

test('what asks in five languages where a brief is weak comes last, too, in 5.5 kB', () => {
  expect([...readingFiles()]).not.toContain('weak-in.js');
  expect(gzipOf(withImports('weak-in.js'), readingFiles())).toBeLessThanOrEqual(5.5 * kB);
});

describe('what reads another language', () => {
  test.each([
    ['de', 24.5],
    ['es', 18.5],
    ['fr', 18.5],
    ['pt', 18.5],
  ])('%s arrives with the first message in it, in %d kB', (language, most) => {
    const own = withImports(`${language}-phrases.js`);
    expect([...readingFiles()]).not.toContain(`${language}-phrases.js`);
    expect([...own].filter((file) => file.endsWith('-phrases.js'))).toEqual([`${language}-phrases.js`]);
    const all = new Set([...own, `${language}-reply.js`]);
    expect(gzipOf(all, readingFiles())).toBeLessThanOrEqual(most * kB);
  });
});

test.each([
  ['en', 10.6],
  ['de', 12],
])('the texts of the later screens arrive behind it, %s in %d kB', (language, most) => {
  expect(gzipOf([`${language}-later.js`])).toBeLessThanOrEqual(most * kB);
});

describe('a tracker', () => {
  test.each([['linear'], ['jira', 'FormRows']])('%s arrives in 20 kB more', (...files) => {
    const [tracker] = files;
    const before = new Set([...cardFiles(), ...appFiles()]);
    expect(before).not.toContain(`${tracker}.js`);
    const own = new Set(files.flatMap((file) => [...withImports(`${file}.js`)]));
    expect(gzipOf(own, new Set([...before, ...laterFiles()]))).toBeLessThanOrEqual(20 * kB);
  });
});

// React, styled-components, Garden and zod take 100 kB of it, the texts 18; Setup's own come with Setup.
test.each(['en', 'de'])('the board arrives in 185 kB, %s', (language) => {
  const texts = [language, `${language}-later`, `${language}-nav-bar`];
  const parts = ['app', 'nav-bar', 'board', 'read-board', 'route-to', ...texts];
  const files = new Set(parts.flatMap((file) => [...withImports(`${file}.js`)]));
  expect(gzipOf(files, cardFiles())).toBeLessThanOrEqual(185 * kB);
  for (const file of ['Setup.js', 'ticket-sidebar.js']) expect(files).not.toContain(file);
});

// Garden's searchable list and menu take 30 kB of it.
test('Setup is loaded by admins who go there alone, in 62 kB', () => {
  const before = new Set([...cardFiles(), ...appFiles(), ...withImports('nav-bar.js')]);
  expect(before).not.toContain('Setup.js');
  expect(gzipOf(withImports('Setup.js'), before)).toBeLessThanOrEqual(62 * kB);
});

test('no place loads the code of another one', () => {
  expect([...withImports('nav-bar.js')]).not.toContain('ticket-sidebar.js');
  expect([...appFiles()]).not.toContain('nav-bar.js');
});
