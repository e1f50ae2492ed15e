import { PNG } from 'pngjs';
import { build } from 'vite';
import { expect, test } from './support/test.ts';
import { app } from './support/world.ts';

/** How many pixels have another colour; null when the pictures have other sizes. */
function differing(one: Buffer, other: Buffer): number | null {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return null;
  const isOther = (at: number) => [0, 1, 2].some((channel) => a.data[at + channel] !== b.data[at + channel]);
  return Array.from({ length: a.width * a.height }, (_, pixel) => isOther(pixel * 4)).filter(Boolean).length;
}

let garden = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: 'tests/browser/garden/card.tsx', formats: ['iife'], name: 'card' } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Vite built nothing');
  garden = output.output[0].code;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the closed card looks as Garden would draw it, ${colorScheme}`, async ({ page, world, context }) => {
    await world.open({ controls: { colorScheme } });
    const card = app(page).locator('#card');
    await expect(card.getByRole('button', { name: 'Escalate' })).toBeVisible();
    await page.mouse.move(0, 0);
    const ours = await card.screenshot({ animations: 'disabled' });

    const theirs = await context.newPage();
    await theirs.route('http://localhost/garden*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><html><body style="margin: 0">' }),
    );
    await theirs.goto(`http://localhost/garden?scheme=${colorScheme}`);
    await theirs.addScriptTag({ content: garden });
    const drawn = await theirs.locator('#card').screenshot({ animations: 'disabled' });
    expect(differing(ours, drawn)).toBe(0);
  });
}
