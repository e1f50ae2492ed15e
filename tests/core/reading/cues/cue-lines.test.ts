import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCues } from '../../../../src/core/reading/cues/read-cues.ts';
import { outlineOf, prepare } from '../../../../src/core/reading/prepare.ts';
import { aMessage } from '../../../support/a-case.ts';
import { phrasebook } from '../../../support/phrasebook.ts';

/** Who writes, what they write, and the cues that are in it: see the files beside. */
type Line = { from: 'customer' | 'agent' | 'note'; text: string; cues: readonly string[] };

function linesOf(file: string): readonly Line[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' =>') && !line.startsWith('#'))
    .map((line) => {
      const [, from, text, cues] = /^(customer|agent|note): (.*) =>(.*)$/.exec(line) ?? [];
      if (from === undefined || text === undefined || cues === undefined)
        throw new Error(`Not a line: ${line}`);
      return { from: from as Line['from'], text, cues: cues.split(' ').filter(Boolean).sort() };
    });
}

const messageOf = ({ from, text }: Line) =>
  aMessage({
    text,
    public: from !== 'note',
    author:
      from === 'customer'
        ? { id: 901, name: 'Jana Kern', role: 'customer' }
        : { id: 501, name: 'Maya Lindqvist', role: 'agent' },
  });

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', (file) => {
  const usual = /^([a-z]{2})\.txt$/.exec(file)?.[1] ?? 'en';
  test.each(linesOf(file).map((line) => [line.text, line] as const))('%s', (_, line) => {
    const found = readCues(prepare(outlineOf(messageOf(line), usual), phrasebook)).flatMap((finding) =>
      finding.kind === 'cue' ? [finding.cue] : [],
    );
    expect(found.sort()).toEqual(line.cues);
  });
});
