import { expect, test } from 'vitest';
import { type CardReading, faceOf } from '../../src/card/face.ts';
import { cardTexts } from '../../src/card/texts.ts';
import { claimLifetime, type TicketState } from '../../src/core/escalation/state.ts';
import { placeOf } from '../../src/i18n/place.ts';
import { anAgent, now } from '../support/a-case.ts';
import { aState } from '../support/a-session.ts';

const minute = 60_000;
const agentId = anAgent().id;
const at = new Date(now - minute).toISOString().slice(11, 16);

const show = (reading: Partial<CardReading>, locale = 'en-GB') =>
  faceOf(
    { state: { kind: 'none' }, draft: null, ...reading },
    { texts: cardTexts(placeOf(locale, 'UTC')), agentId, now },
  );

const ours = (but: Partial<TicketState>) =>
  show({ state: { ...aState({ at: now - minute, ...but }), kind: 'ours' } });

const issue = { system: 'linear', id: 'x', key: 'ENG-1204', url: 'https://linear.app/i' } as const;

test('a ticket that nobody escalated offers to escalate it', () => {
  expect(show({})).toEqual({
    icon: null,
    title: 'Not escalated',
    line: 'You decide what is sent',
    action: 'escalate',
  });
  expect(show({}, 'de-AT')).toMatchObject({ title: 'Nicht eskaliert' });
});

test('a draft says since when it is kept, and for whom once that is chosen', () => {
  const draft = { changedAt: now - minute, target: null };
  expect(show({ draft })).toMatchObject({
    title: 'Draft kept',
    line: `Kept since ${at}`,
    action: 'continue',
  });
  expect(show({ draft: { ...draft, target: 'T2' } }).title).toBe('Draft for Engineering');
});

test('a hand-off by another agent that still runs names them and cannot be pressed', () => {
  expect(ours({})).toEqual({
    icon: 'busy',
    title: 'Ben Ortiz is sending',
    line: `Since ${at}, to Engineering`,
    action: null,
  });
});

test('a claim that is too old, or the agent’s own, can be finished', () => {
  const interrupted = { icon: 'warning', title: 'Sending was interrupted', action: 'finish' };
  const old = now - claimLifetime - 1;
  const oldTime = new Date(old).toISOString().slice(11, 16);
  expect(ours({ at: old })).toEqual({ ...interrupted, line: `Started ${oldTime} by Ben Ortiz` });
  expect(ours({ by: { id: agentId, name: 'Maya' } })).toEqual({ ...interrupted, line: `Started ${at}` });
  expect(ours({ at: old, issue })).toEqual({ ...interrupted, line: 'ENG-1204 exists, note missing' });
});

test('an escalated ticket shows issue, target, severity, when and by whom', () => {
  expect(ours({ phase: 'escalated', issue })).toEqual({
    icon: 'subtle',
    title: 'ENG-1204, Engineering',
    line: `High, ${at}, Ben Ortiz`,
    action: 'open',
  });
});

test('an escalation to a group has no issue to name', () => {
  expect(ours({ phase: 'escalated', target: 'T1' }).title).toBe('Escalated to L2 Support');
});

test('a ticket that was kept in support says who decided', () => {
  expect(ours({ phase: 'handled' })).toEqual({
    icon: 'success',
    title: 'Handled in support',
    line: `${at}, Ben Ortiz`,
    action: 'details',
  });
});

test('a copied record and one that cannot be read are told apart, and both can be opened', () => {
  expect(show({ state: { ...aState(), kind: 'copy' } })).toMatchObject({
    title: 'Belongs to another ticket',
    action: 'open',
  });
  expect(show({ state: { kind: 'foreign' } })).toMatchObject({
    title: 'The record cannot be read',
    action: 'open',
  });
});

test('a target that a later version invented is shown as the record has it', () => {
  const state = { ...aState({ phase: 'escalated', issue }), target: 'T9', kind: 'ours' } as const;
  expect(show({ state }).title).toBe('ENG-1204, T9');
});

test('when the host does not answer, the card does not claim that nothing is escalated', () => {
  expect(show({ state: { kind: 'unknown' } })).toMatchObject({
    icon: 'warning',
    title: 'Zendesk did not answer',
    action: 'open',
  });
});
