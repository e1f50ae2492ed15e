import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/core/document/clean-text.ts';
import { findPersonal } from '../../../src/core/masking/find-personal.ts';
import { findSecrets } from '../../../src/core/masking/find-secrets.ts';
import { distinctMasks, type MaskRules, maskText } from '../../../src/core/masking/mask-text.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { cards, iban, secrets } from '../../support/secrets.ts';
import { words } from '../../support/words.ts';

const rules = (but: Partial<MaskRules> = {}): MaskRules => ({
  personal: true,
  restored: [],
  say: (kind) => words.document.say(`document.mask.${kind}`),
  ...but,
});

const mask = (text: string, but: Partial<MaskRules> = {}) => maskText(text, rules(but));

const contact = ['ann@acme.example', '+49 30 5550 0199', 'Lindenstraße 12, 10115 Berlin'];
const certain = [...Object.values(secrets), ...cards, 'https://ops:hunter2@import.acme.example'];
const pieces = [...certain, iban, ...contact, 'password: hunter2', 'token = 4f1c9ab27de35608'];

/** Text with secrets and contact data among everything that people and attackers paste. */
const planted = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: hostileText() }, { weight: 1, arbitrary: fc.constantFrom(...pieces) }),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));

test('the kind stands in the place of the value, in the words of the document', () => {
  expect(mask('Pay with 4242 4242 4242 4242, I am ann@acme.example.').value).toBe(
    'Pay with [card number], I am [email address].',
  );
});

test('masking what is masked changes nothing', () => {
  fc.assert(
    fc.property(planted, (text) => {
      const { value } = mask(text);
      expect(mask(value)).toEqual({ value, masks: [] });
    }),
    { numRuns: 5000 },
  );
});

test('everything else stays as it is, in its order', () => {
  fc.assert(
    fc.property(planted, (text) => {
      const { value, masks } = mask(text);
      let rest = value;
      let original = '';
      for (const { kind, value: masked } of masks) {
        const mark = `[${words.document.say(`document.mask.${kind}`)}]`;
        const at = rest.indexOf(mark);
        expect(at).toBeGreaterThanOrEqual(0);
        original += rest.slice(0, at) + masked;
        rest = rest.slice(at + mark.length);
      }
      expect(original + rest).toBe(cleanText(text));
    }),
    { numRuns: 5000 },
  );
});

test('what is found lies in the text, in its order and never over another', () => {
  fc.assert(
    fc.property(planted, (text) => {
      for (const finds of [findSecrets(text), findPersonal(text)]) {
        const ends = finds.flatMap(({ start, end }) => [start, end]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(finds.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});

test('no certain secret is left, whatever stands around it and whatever is let through', () => {
  fc.assert(
    fc.property(hostileText(), fc.constantFrom(...certain), hostileText(), (before, secret, after) => {
      const text = `${before} ${secret} ${after}`;
      const restored = mask(text).masks.map(({ id }) => id);
      for (const but of [{}, { personal: false }, { restored }])
        expect(mask(text, but).value).not.toContain(secret.replace(/^.*:\/\//, ''));
    }),
    { numRuns: 500 },
  );
});

describe('letting through', () => {
  const text = 'Ask ann@acme.example or bob@acme.example; ann@acme.example is quicker.';

  test('one value leaves as it is wherever it stands, the others do not', () => {
    const [ann] = mask(text).masks;
    const { value, masks } = mask(text, { restored: [ann?.id ?? ''] });
    expect(value).toBe('Ask ann@acme.example or [email address]; ann@acme.example is quicker.');
    expect(distinctMasks(masks)).toMatchObject([
      { value: 'ann@acme.example', isRestored: true },
      { value: 'bob@acme.example', isRestored: false },
    ]);
  });

  test('a card number and a certain credential cannot be let through, a bank account can', () => {
    const all = `${cards[0]} ${secrets.github} ${iban}`;
    const { masks } = mask(all);
    expect(masks.map(({ kind, mayRestore }) => [kind, mayRestore])).toEqual([
      ['card', false],
      ['key', false],
      ['iban', true],
    ]);
    expect(mask(all, { restored: masks.map(({ id }) => id) }).value).toBe(
      `[card number] [key or token] ${iban}`,
    );
  });

  test('a draft does not hold the value, only what tells it from others', () => {
    expect(mask(text).masks[0]?.id).toMatch(/^[0-9a-f]{16}$/);
  });
});

test('contact data stays where a route keeps it; secrets do not', () => {
  expect(mask(`ann@acme.example ${cards[0]}`, { personal: false }).value).toBe(
    'ann@acme.example [card number]',
  );
});

test('a secret that a control character tears apart is put together first', () => {
  const torn = `${secrets.github.slice(0, 12)}\u0000${secrets.github.slice(12)}`;
  expect(mask(torn).value).toBe('[key or token]');
});
