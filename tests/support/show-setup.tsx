import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SetupDocument } from '../../src/core/setup/document.ts';
import { Setup } from '../../src/features/setup/Setup.tsx';
import { I18nProvider } from '../../src/i18n/context.tsx';
import { placeOf } from '../../src/i18n/place.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { Theme } from '../../src/ui/Theme.tsx';
import en from '../../translations/en.json' with { type: 'json' };
import { anAgent } from './a-case.ts';
import { aClock } from './a-clock.ts';
import { aFakeSetup, aSetupDocument } from './a-setup.ts';
import { words } from './words.ts';

/** Shows Setup as an admin sees it, over a store that keeps its draft. `copied` holds what went to the clipboard. */
export function showSetup(
  saved: SetupDocument = aSetupDocument(),
  options: Parameters<typeof aFakeSetup>[1] = {},
) {
  const fake = aFakeSetup(saved, options);
  const copied: string[] = [];
  const { clock } = aClock();
  const places = {
    sleep: clock.sleep,
    locale: 'en',
    agentId: anAgent().id,
    contact: null,
    report: () => '2026-03-10T14:02:07.000Z POST tracker 401',
    copy: async (text: string) => {
      copied.push(text);
      return true;
    },
    paperWords: words,
  };
  render(
    <I18nProvider t={createTranslator('en', en)} place={placeOf('en', 'UTC')} now={clock.now}>
      <Theme scheme="light">
        <Setup setup={fake.setup} places={places} />
      </Theme>
    </I18nProvider>,
  );
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
  const choose = (label: string, option: string) => user.selectOptions(screen.getByLabelText(label), option);
  const pick = async (label: string, text: string) => {
    const box = screen.getByLabelText(label, { selector: 'input' });
    await user.click(box);
    await user.keyboard(`${text}{ArrowDown}{Enter}`);
  };
  const draft = () => {
    const view = fake.setup.view();
    if (view.kind !== 'ready') throw new Error('Setup is not ready');
    return view.draft;
  };
  const rows = () => screen.getAllByRole('listitem').filter((item) => item.hasAttribute('aria-labelledby'));
  const row = (text: RegExp) => {
    const found = rows().find((item) => text.test(item.textContent ?? ''));
    if (found === undefined) throw new Error(`No row has ${text}`);
    return within(found);
  };
  return { ...fake, user, press, choose, pick, draft, rows, row, copied };
}
