import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { PickList } from '../../src/ui/PickList.tsx';
import { Theme } from '../../src/ui/Theme.tsx';

const projects = Array.from({ length: 300 }, (_, at) => ({ id: `P${at}`, name: `Project ${at} (P${at})` }));
const texts = { placeholder: 'Choose', nothing: 'Nothing fits', more: (count: number) => `${count} more` };

function show(first = '') {
  const picked: string[] = [];
  function Shown() {
    const [value, setValue] = useState(first);
    return (
      <Theme scheme="light">
        <PickList
          label="Project"
          options={projects}
          value={value}
          texts={texts}
          onPick={(id) => {
            picked.push(id);
            setValue(id);
          }}
        />
      </Theme>
    );
  }
  render(<Shown />);
  const box = screen.getByLabelText('Project', { selector: 'input' });
  return { box, picked, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const offered = () =>
  screen.getAllByRole('option').filter((each) => each.getAttribute('aria-hidden') !== 'true');

test('any part of the name finds one of 300, by keyboard alone', async () => {
  const { box, picked, user } = show();
  await user.tab();
  expect(document.activeElement).toBe(box);
  await user.keyboard('P299{ArrowDown}{Enter}');
  expect(picked).toEqual(['P299']);
  expect(box).toHaveProperty('value', 'Project 299 (P299)');
});

test('what is chosen can be replaced, and Escape leaves it as it was', async () => {
  const { box, picked, user } = show('P7');
  expect(box).toHaveProperty('value', 'Project 7 (P7)');
  await user.click(box);
  await user.clear(box);
  await user.keyboard('twelve{Escape}');
  expect(picked).toEqual([]);
  await user.clear(box);
  await user.keyboard('P12{ArrowDown}{Enter}');
  expect(picked).toEqual(['P12']);
});

test('it says what it does not show, and that nothing fits', async () => {
  const { user } = show();
  await user.tab();
  await user.keyboard('P');
  expect(offered()).toHaveLength(51);
  expect(offered().at(-1)?.textContent).toBe('250 more');
  await user.keyboard('xyz');
  expect(offered().map(({ textContent }) => textContent)).toEqual(['Nothing fits']);
});

test('what is chosen but not there any more stands there as it is', () => {
  const { box } = show('GONE');
  expect(box).toHaveProperty('value', 'GONE');
});
