import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  code,
  heading,
  link,
  list,
  paragraph,
  paragraphs,
  strong,
  text,
} from '../../../src/core/document/build.ts';
import { cleanText, cutText } from '../../../src/core/document/clean-text.ts';
import { linksIn } from '../../../src/core/document/links-in.ts';
import { plainText } from '../../../src/core/document/plain-text.ts';
import { textBlocks } from '../../../src/core/document/text-blocks.ts';
import { hostileText } from '../../support/hostile-text.ts';

test('a document reads well as plain text', () => {
  const plain = plainText({
    type: 'root',
    children: [
      heading('Impact'),
      paragraph(strong('Severity:'), text(' High')),
      ...paragraphs('one\ntwo\n\nthree'),
      list([[text('first')], [text('second')]], true),
      list(
        [
          [link('BIL-12', 'https://linear.app/acme/issue/BIL-12')],
          [link('https://a.example/', 'https://a.example/')],
        ],
        false,
      ),
      code('a\n  b'),
    ],
  });
  expect(plain).toBe(
    [
      'Impact',
      'Severity: High',
      'one\ntwo',
      'three',
      '1. first\n2. second',
      '- BIL-12 (https://linear.app/acme/issue/BIL-12)\n- https://a.example/',
      'a\n  b',
    ].join('\n\n'),
  );
});

test('in pieces, heads are told from text, and code from both', () => {
  const children = [
    heading('Impact'),
    ...paragraphs('one\n\ntwo'),
    list([[text('a')], [text('b')]], true),
    code('x\n  y'),
  ];
  expect(textBlocks({ type: 'root', children }).map(({ kind, text: said }) => [kind, said])).toEqual([
    ['head', 'Impact'],
    ['text', 'one'],
    ['text', 'two'],
    ['text', '1. a\n2. b'],
    ['code', 'x\n  y'],
  ]);
});

test('control characters and half characters do not get into a document', () => {
  expect(cleanText('a\u0000b\u001b[31m\r\nc\rd\u2028e\ud800f🙂')).toBe('ab[31m\nc\nd\ne\ufffdf🙂');
});

test('a cut text is never longer than asked for and never ends in half a character', () => {
  fc.assert(
    fc.property(hostileText().map(cleanText), fc.integer({ min: 1, max: 40 }), (value, length) => {
      const cut = cutText(value, length);
      expect(cut.length).toBeLessThanOrEqual(length);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
      if (value.length <= length) expect(cut).toBe(value);
    }),
  );
});

test('links are found without the full stop behind them', () => {
  expect(linksIn('see https://a.example/x. Or (http://b.example)')).toEqual([
    text('see '),
    link('https://a.example/x', 'https://a.example/x'),
    text('. Or ('),
    link('http://b.example', 'http://b.example'),
    text(')'),
  ]);
  expect(linksIn('javascript:alert(1) ftp://x')).toEqual([text('javascript:alert(1) ftp://x')]);
});
