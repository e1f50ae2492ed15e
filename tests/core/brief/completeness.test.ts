import { expect, test } from 'vitest';
import { missingFrom } from '../../../src/core/brief/completeness.ts';
import { type FieldId, fieldIds, fieldSpec } from '../../../src/core/brief/fields.ts';
import { overlay } from '../../../src/core/brief/overlay.ts';
import { targets } from '../../../src/core/checklist/target.ts';

const written = (...ids: FieldId[]) =>
  Object.fromEntries(ids.map((id) => [id, { text: 'x', origin: 'agent' as const, evidence: [] }]));

test('an empty brief for Engineering misses what the playbook asks for', () => {
  const missing = missingFrom({ target: 'T2', fields: {}, required: [] }).map(({ field }) => field);
  expect(missing).toEqual([
    'summary',
    'affected',
    'blocked',
    'steps',
    'expected',
    'actual',
    'environment',
    'errors',
    'last_update',
    'customer_expects',
    'ask',
    'deadline',
  ]);
});

test('a brief with everything that its target asks for misses nothing', () => {
  for (const target of targets) {
    const asked = fieldIds.filter((id) => fieldSpec(id).requiredFor?.includes(target));
    expect(missingFrom({ target, fields: written(...asked), required: [] }), target).toEqual([]);
  }
});

test('missing steps carry P2 for a defect, a missing deadline carries P4', () => {
  const principles = missingFrom({ target: 'T2', fields: {}, required: [] }).filter(
    ({ principle }) => principle !== null,
  );
  expect(principles).toEqual([
    { field: 'steps', principle: 'P2' },
    { field: 'deadline', principle: 'P4' },
  ]);
  expect(
    missingFrom({ target: 'T1', fields: {}, required: [] }).filter(({ principle }) => principle === 'P2'),
  ).toEqual([]);
});

test('an admin can ask for more, but never of Security', () => {
  const asked = (target: 'T1' | 'T4', ...required: FieldId[]) =>
    missingFrom({ target, fields: {}, required }).map(({ field }) => field);
  expect(asked('T1', 'risk')).toEqual(fieldIds.filter((id) => id === 'risk' || asked('T1').includes(id)));
  expect(asked('T4', ...fieldIds)).toEqual(asked('T4'));
});

test('nothing holds Security back', () => {
  const missing = missingFrom({ target: 'T4', fields: {}, required: [] });
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.every(({ principle }) => principle === null)).toBe(true);
});

test('what the agent typed wins over what the app read, and an emptied field is missing', () => {
  const read = { summary: { text: 'read', origin: 'case' as const, evidence: [] } };
  expect(overlay(read, {}, 'T2').summary?.text).toBe('read');
  expect(overlay(read, { summary: 'typed' }, 'T2').summary).toEqual({
    text: 'typed',
    origin: 'agent',
    evidence: [],
  });
  expect(overlay(read, { summary: '  ' }, 'T2').summary).toBeUndefined();
  expect(overlay(read, { summary: 'read' }, 'T2').summary?.origin).toBe('case');
});

test('a field of another target stays out of the brief but comes back with its target', () => {
  expect(overlay({}, { demand: '40 customers' }, 'T2').demand).toBeUndefined();
  expect(overlay({}, { demand: '40 customers' }, 'T3').demand?.text).toBe('40 customers');
});
