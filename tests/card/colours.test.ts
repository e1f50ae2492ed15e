import { readFileSync } from 'node:fs';
import { DEFAULT_THEME, getColor } from '@zendeskgarden/react-theming';
import { expect, test } from 'vitest';

const page = readFileSync('src/iframe.html', 'utf8');

/** The custom properties that the page gives to a scheme. */
function propertiesOf(scheme: string): Record<string, string> {
  const block = new RegExp(`html\\[data-scheme="${scheme}"\\] \\{([^}]*)\\}`).exec(page)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

test.each(['light', 'dark'] as const)(
  'the card has the colours of Garden’s own Button and text, %s',
  (base) => {
    const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } };
    const color = (variable: string, steps = 0) =>
      getColor({ theme, variable, offset: base === 'dark' ? -100 * steps : 100 * steps });
    const wash = (opacity: 100 | 200) => {
      const value = getColor({
        theme,
        variable: 'background.primaryEmphasis',
        transparency: DEFAULT_THEME.opacity?.[opacity] ?? 0,
      });
      const [red, green, blue, alpha] = value.match(/[\d.]+/g) ?? [];
      return `rgb(${red} ${green} ${blue} / ${Number(alpha) * 100}%)`;
    };
    expect(propertiesOf(base)).toEqual({
      ground: color('background.default'),
      text: color('foreground.default'),
      subtle: color('foreground.subtle'),
      primary: color('foreground.primary'),
      'primary-hover': color('foreground.primary', 1),
      'primary-active': color('foreground.primary', 2),
      'wash-hover': wash(100),
      'wash-active': wash(200),
      success: color('foreground.success'),
      warning: color('foreground.warning'),
    });
    expect(color('border.primaryEmphasis')).toBe(color('foreground.primary'));
  },
);

test('the card has the system face of Garden', () => {
  const family = (DEFAULT_THEME.fonts?.system ?? '').split(',').map((name) => name.trim());
  expect(page).toContain(`font: 14px/20px ${family.join(', ')};`);
});
