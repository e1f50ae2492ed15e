import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

/** One thing that is wrong in an answer: at which of its values, counted in any order, and what stands there instead. */
type Oddity = { at: number; now: { kind: 'value'; value: unknown } | { kind: 'gone' | 'many' | 'reversed' } };

/** Up to three of them, for `twisted`. */
export type Oddities = readonly Oddity[];

const deep = Array.from({ length: 300 }).reduce<unknown>((inner) => ({ nodes: [inner] }), null);

const values = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 9e15, 1e308, '', [], {}, [null], [[]], deep),
    fc.constantFrom<unknown>(
      'x'.repeat(60_000),
      '2026-02-30T25:61:00Z',
      '9999999-01-01',
      'javascript:alert(1)',
      '<html>',
    ),
    fc.constantFrom<unknown>({ toString: 1 }, JSON.parse('{"__proto__": {"id": 7}, "constructor": 1}')),
    hostileText(),
  );

const instead: fc.Arbitrary<Oddity['now']> = fc.oneof(
  { weight: 5, arbitrary: values().map((value) => ({ kind: 'value' as const, value })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      { kind: 'gone' as const },
      { kind: 'many' as const },
      { kind: 'reversed' as const },
    ),
  },
);

export const oddities = (): fc.Arbitrary<Oddities> =>
  fc.array(fc.record({ at: fc.nat({ max: 5000 }), now: instead }), { minLength: 1, maxLength: 3 });

/** A place of a value: what holds it, and under which name. */
type Place = { holder: Record<string, unknown>; name: string };

function placesIn(holder: object): Place[] {
  return Object.entries(holder).flatMap(([name, value]) => [
    { holder: holder as Record<string, unknown>, name },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}

function change({ holder, name }: Place, now: Oddity['now']): void {
  const old = holder[name];
  if (now.kind === 'value') holder[name] = structuredClone(now.value);
  else if (now.kind === 'gone') delete holder[name];
  else if (Array.isArray(old))
    holder[name] = now.kind === 'many' ? Array.from({ length: 40 }, () => old).flat() : old.toReversed();
  else if (typeof old === 'string') holder[name] = old.repeat(now.kind === 'many' ? 40 : 2);
}

/** An answer with something wrong in it, as it comes out of JSON. */
export function twisted(body: unknown, wrong: Oddities): unknown {
  const whole: { body: unknown } = { body: structuredClone(body) };
  for (const { at, now } of wrong) {
    const places = placesIn(whole);
    const place = places[at % Math.max(places.length, 1)];
    if (place !== undefined) change(place, now);
  }
  return whole.body;
}
