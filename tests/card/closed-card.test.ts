import { expect, test, vi } from 'vitest';
import { type CardPorts, createClosedCard } from '../../src/card/closed-card.ts';
import type { CardReading } from '../../src/card/face.ts';
import { cardTexts } from '../../src/card/texts.ts';
import { claimLifetime } from '../../src/core/escalation/state.ts';
import { placeOf } from '../../src/i18n/place.ts';
import { anAgent, now } from '../support/a-case.ts';
import { aClock } from '../support/a-clock.ts';
import { aState } from '../support/a-session.ts';

function aCard(but: Partial<CardPorts> = {}) {
  const card = document.createElement('section');
  document.body.replaceChildren(card);
  const time = aClock();
  let reading: CardReading = { state: { kind: 'none' }, draft: null };
  const ports = {
    texts: cardTexts(placeOf('en-GB', 'UTC')),
    agentId: anAgent().id,
    clock: time.clock,
    read: async () => reading,
    open: vi.fn(async () => {}),
    prefetch: vi.fn(),
    ...but,
  };
  return {
    card,
    time,
    ports,
    closed: createClosedCard(card, ports),
    say: (next: CardReading) => {
      reading = next;
    },
    button: () => card.querySelector('button'),
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('the card has a heading and a button, and loads nothing while it is left alone', async () => {
  const { card, closed, button, ports } = aCard();
  await closed.refresh();
  expect(card.querySelector('h1')?.textContent).toBe('Not escalated');
  expect(button()?.textContent).toBe('Escalate');
  expect(ports.prefetch).not.toHaveBeenCalled();
  expect(ports.open).not.toHaveBeenCalled();
});

test.each(['pointerenter', 'focus'])('the app is fetched ahead on %s, once', async (event) => {
  const { closed, button, ports } = aCard();
  await closed.refresh();
  button()?.dispatchEvent(new Event(event));
  button()?.dispatchEvent(new Event(event));
  expect(ports.prefetch).toHaveBeenCalledTimes(1);
});

test('clicking opens the app once, and the card makes room only when it is there', async () => {
  let arrive = () => {};
  const open = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)));
  const { card, closed, button } = aCard({ open });
  await closed.refresh();
  button()?.click();
  button()?.click();
  expect(open).toHaveBeenCalledTimes(1);
  expect(card.hidden).toBe(false);
  arrive();
  await settle();
  expect(card.hidden).toBe(true);
});

test('closing the app brings the card and the focus on its button back, as things stand now', async () => {
  const { card, closed, button, say } = aCard();
  await closed.refresh();
  button()?.click();
  await settle();
  say({ state: { kind: 'none' }, draft: { changedAt: now, target: null } });
  await closed.show();
  expect(card.hidden).toBe(false);
  expect(button()?.textContent).toBe('Continue');
  expect(document.activeElement).toBe(button());
});

test('an app that cannot be loaded leaves a sentence and another try', async () => {
  const open = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(undefined);
  const { card, closed, button } = aCard({ open });
  await closed.refresh();
  button()?.click();
  await settle();
  expect(card.hidden).toBe(false);
  expect(card.textContent).toContain('Baton could not be loaded');
  button()?.click();
  await settle();
  expect(card.hidden).toBe(true);
});

test('a refresh that changes nothing does not touch the button under the pointer', async () => {
  const { closed, button } = aCard();
  await closed.refresh();
  const before = button();
  await closed.refresh();
  expect(button()).toBe(before);
});

test('another agent’s claim becomes one that can be finished without anybody touching the card', async () => {
  const { closed, button, say, time } = aCard();
  say({ state: { ...aState(), kind: 'ours' }, draft: null });
  await closed.refresh();
  expect(button()).toBeNull();
  await time.pass(claimLifetime + 1);
  await settle();
  expect(button()?.textContent).toBe('Finish');
});

test('what a name on the ticket says is text', async () => {
  const { card, closed, say } = aCard();
  say({
    state: { ...aState({ by: { id: 9, name: '<img src=x onerror=alert(1)>' } }), kind: 'ours' },
    draft: null,
  });
  await closed.refresh();
  expect(card.querySelector('img')).toBeNull();
  expect(card.textContent).toContain('<img src=x onerror=alert(1)> is sending');
});
