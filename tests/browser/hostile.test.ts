import { hostileRows } from '../support/hostile-rows.ts';
import { confirmedDefect, fillIn, openIn, type System, send } from './support/escalate-in.ts';
import { soak } from './support/soak.ts';
import { expect, test } from './support/test.ts';
import { appElement, appFrame } from './support/world.ts';

/** What only text that became more than text can have made. */
const grown = () => {
  const wrong = [
    'script:not([src^="/"]):not([src^="http://localhost"]):not([src^="http://127.0.0.1"]):not([src^="./"])',
    'iframe, object, embed, base, form, marquee, math, link[href*="evil"], meta[http-equiv="refresh"]',
    'img[src*="evil"], img[src="x"], [onerror], [onload], [onfocus], [ontoggle], [onbegin]',
    'a[href^="javascript:" i], a[href^="data:" i], a[href^="vbscript:" i]',
  ].flatMap((selector) => [...document.body.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML));
  return [...wrong.map((html) => html.slice(0, 200)), ...(document.title.includes('owned') ? ['title'] : [])];
};

/** What can be pressed or filled in and stands beyond the edge of the frame, where nobody can. */
const outside = () =>
  [...document.querySelectorAll('button, input, textarea, select')]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 200));

for (const system of ['linear', 'jira'] as const satisfies readonly System[]) {
  test(`what is hostile in any text of any answer stays text, on the way to ${system}`, async ({
    page,
    world,
  }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const strings = hostileRows();
    const { rounds } = await soak(page, strings);
    await openIn(world, system, confirmedDefect);
    const agent = await fillIn(page, confirmedDefect);
    const address = page.url();
    // Each is looked at when it is open: opening one may fold another.
    const unfold = async () => {
      const frame = await appFrame(page);
      const folded = agent.baton.locator('button[aria-expanded=false]');
      for (const each of await folded.elementHandles()) {
        await each.evaluate((button) => button instanceof HTMLElement && button.click());
        expect(await frame.evaluate(grown)).toEqual([]);
      }
    };
    for (const step of [/^Decide/, /^Brief/, /^Send/]) {
      await agent.baton.getByRole('tab', { name: step }).click();
      await unfold();
      expect(await (await appFrame(page)).evaluate(outside)).toEqual([]);
    }
    await send(agent);
    await unfold();
    expect(asked).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await appElement(page).count()).toBe(1);
    expect(rounds(), 'every string was shown').toBeGreaterThan(1);
  });
}
