import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MaskRules, maskText } from '../../../src/core/masking/mask-text.ts';
import { hostileLine, lineUnits } from '../../support/hostile-line.ts';

const rules: MaskRules = { personal: true, restored: [], say: (kind) => kind };

/** A search that takes the square of the length needs hours for these: the test would never end. */
const patience = 60_000;

test(
  'lines of 100 kB that repeat what rules look for are masked',
  () => {
    for (const unit of lineUnits) {
      const line = hostileLine(unit);
      expect(maskText(line, rules).value.length, unit).toBeGreaterThan(0);
    }
  },
  patience,
);

test(
  'and so are lines of any two of them',
  () => {
    const unit = fc.constantFrom(...lineUnits);
    fc.assert(
      fc.property(unit, unit, (first, second) => {
        expect(maskText(hostileLine(first + second), rules).value.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  },
  patience,
);
