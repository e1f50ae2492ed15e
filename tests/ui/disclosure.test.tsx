import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { BottomBar } from '../../src/ui/BottomBar.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { Theme } from '../../src/ui/Theme.tsx';

function Row() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Theme scheme="dark">
      <Disclosure title="Impact" value="3 organizations" isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <input aria-label="inside" />
      </Disclosure>
    </Theme>
  );
}

test('a folded row says what is in it, an open one shows it', async () => {
  render(<Row />);
  const row = screen.getByRole('button', { name: /Impact 3 organizations/, expanded: false });
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(row);
  const region = row.getAttribute('aria-controls');
  expect(document.getElementById(region ?? '')?.contains(screen.getByRole('textbox'))).toBe(true);
  expect(row.textContent).not.toContain('3 organizations');
});

test('Esc inside an open row closes it and returns to the row', async () => {
  render(<Row />);
  await userEvent.click(screen.getByRole('button'));
  screen.getByRole('textbox').focus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

test('Esc on a folded row is left to the page', async () => {
  let seen = 0;
  document.addEventListener('keydown', () => (seen += 1), { once: true });
  render(<Row />);
  screen.getByRole('button').focus();
  await userEvent.keyboard('{Escape}');
  expect(seen).toBe(1);
});

test('Ctrl and Enter press the filled button once, and not while it is disabled', async () => {
  let pressed = 0;
  const bar = (isDisabled: boolean) => (
    <Theme scheme="light">
      <BottomBar primary={{ label: 'Send', onPress: () => (pressed += 1), isDisabled }} />
    </Theme>
  );
  const { rerender } = render(bar(false));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  rerender(bar(true));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard('{Enter}');
  expect(pressed).toBe(1);
});
