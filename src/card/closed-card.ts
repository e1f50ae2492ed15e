import { claimLifetime } from '../core/escalation/state.ts';
import type { Clock } from '../core/ports.ts';
import { type CardReading, type Face, faceOf, isRunning } from './face.ts';
import { paint } from './paint.ts';
import type { CardTexts } from './texts.ts';

export type CardPorts = {
  texts: CardTexts;
  agentId: number;
  clock: Clock;
  /** How the ticket stands, and what is kept on this device. */
  read(): Promise<CardReading>;
  /** Loads the app and shows it; rejects when it cannot be loaded. */
  open(): Promise<void>;
  /** The button is about to be pressed. */
  prefetch(): void;
};

export type ClosedCard = {
  refresh(): Promise<void>;
  /** Stands in for the app again, with the focus on its button. */
  show(): Promise<void>;
};

/** The card of a ticket in which nothing is open, in the DOM that the page brought along. */
export function createClosedCard(card: HTMLElement, ports: CardPorts): ClosedCard {
  const { clock, texts, agentId } = ports;
  const { t } = texts;
  let shown = '';
  let isOpening = false;

  function show(face: Face) {
    // Painting again what is there already could swallow a click that is half done.
    const next = JSON.stringify(face);
    if (next === shown) return;
    shown = next;
    const button = paint(card, face, (action) => t(`card.action.${action}`));
    button?.addEventListener('click', () => void open());
    button?.addEventListener('pointerenter', ports.prefetch, { once: true });
    button?.addEventListener('focus', ports.prefetch, { once: true });
  }

  async function open() {
    if (isOpening) return;
    isOpening = true;
    card.setAttribute('aria-busy', 'true');
    try {
      await ports.open();
      card.hidden = true;
    } catch {
      show({
        icon: 'warning',
        title: t('card.not_loaded'),
        line: t('card.not_loaded_line'),
        action: 'again',
      });
    }
    card.removeAttribute('aria-busy');
    isOpening = false;
  }

  async function refresh() {
    const { state, draft } = await ports.read();
    const here = { agentId, now: clock.now() };
    show(faceOf({ state, draft }, { texts, ...here }));
    if (state.kind !== 'ours' || state.phase !== 'sending' || !isRunning(state, here)) return;
    // Nobody tells this frame that the other agent gave up.
    void clock.sleep(state.at + claimLifetime - here.now + 1).then(refresh);
  }

  return {
    refresh,
    show: () => {
      card.hidden = false;
      card.querySelector('button')?.focus();
      return refresh();
    },
  };
}
