import warning from '@zendeskgarden/svg-icons/src/16/alert-warning-stroke.svg?raw';
import success from '@zendeskgarden/svg-icons/src/16/check-circle-stroke.svg?raw';
import subtle from '@zendeskgarden/svg-icons/src/16/clock-stroke.svg?raw';
import type { Action, Face } from './face.ts';

/** An arc that turns; Garden has no icon of one. */
const busy = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <path fill="none" stroke="currentColor" stroke-linecap="round" d="M8 1.5A6.5 6.5 0 0 1 14.5 8"/>
</svg>`;

const icons = { warning, success, busy, subtle } as const;

function element<Name extends 'div' | 'h1' | 'p' | 'button'>(name: Name, text = '') {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function iconElement(icon: keyof typeof icons): Element {
  const drawing = new DOMParser().parseFromString(icons[icon], 'image/svg+xml').documentElement;
  drawing.setAttribute('class', icon);
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}

/** Fills the card anew and hands out its button; a button that had the focus keeps it. */
export function paint(
  card: HTMLElement,
  face: Face,
  label: (action: Action) => string,
): HTMLButtonElement | null {
  const hadFocus = card.contains(document.activeElement);
  const text = element('div');
  text.className = 'text';
  text.append(element('h1', face.title), element('p', face.line));

  const button = face.action === null ? null : element('button', label(face.action));
  if (button !== null) {
    button.type = 'button';
    if (face.action === 'details') button.className = 'basic';
  }
  card.replaceChildren(
    ...[face.icon === null ? null : iconElement(face.icon), text, button].filter((part) => part !== null),
  );
  card.removeAttribute('aria-busy');
  if (hadFocus) button?.focus();
  return button;
}
