import type { Page } from '@playwright/test';
import { workbenchToken } from '../../src/workbench/world/new-jira-site.ts';
import { workbenchKey } from '../../src/workbench/world/new-linear-workspace.ts';
import { agentAt } from './support/agent.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, '');

/** The secret settings of the installation, as they are and as a header would carry them. */
const secrets = [workbenchKey, workbenchToken].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  base64(secret),
]);

/** Collects every answer to a request and, in the frame of the app, every message that reaches it. */
async function listen(page: Page) {
  const answers: string[] = [];
  const messages: string[] = [];
  await page.exposeFunction('heard', (message: string) => messages.push(message));
  await page.addInitScript(() => {
    if (window === window.top) return;
    const tell = ({ data }: MessageEvent) => {
      const { heard } = window as unknown as { heard(message: string): void };
      heard(typeof data === 'string' ? data : (JSON.stringify(data) ?? ''));
    };
    window.addEventListener('message', tell, { capture: true });
  });
  page.on('response', async (response) => {
    const body = await response.body().catch(() => null);
    answers.push(response.url(), JSON.stringify(response.headers()), body?.toString('utf8') ?? '');
  });
  return { answers: () => answers.join('\n'), messages: () => messages.join('\n') };
}

/** What the frame holds: its document, everything it stores, and its cookies. */
async function heldBy(page: Page): Promise<string> {
  const frame = await appFrame(page);
  return frame.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys().catch(() => []);
    return [
      document.documentElement.outerHTML,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      location.href,
      JSON.stringify([databases, caches]),
    ].join('\n');
  });
}

for (const [system, ticketId, route] of [
  ['Linear', 48213, 'engineering'],
  ['Jira', 48213, 'jira'],
] as const)
  test(`sending to ${system} brings no secret setting into the browser`, async ({ page, world }) => {
    test.slow();
    const heard = await listen(page);
    await world.open({ ...(route === 'jira' ? { scenario: 'jira' } : {}), ticket: ticketId });
    const { baton, press, escalate, answer, fill } = agentAt(page);
    await escalate();
    await answer('A defect is confirmed and needs a code change', 'Yes');
    await press('Continue to brief');
    await fill('Steps', 'POST an order');
    await fill('Deadline', '2030-03-01');
    await press('Continue to send');
    const before = await heldBy(page);
    await press('Create issue in ENG');
    await expect(baton.getByText(/^Sent\./)).toBeVisible();
    // The tracker has let it in, so the proxy has put the secret into the request.
    const { issues } = system === 'Linear' ? await world.linear() : await world.jira();
    expect(issues).toHaveLength(1);

    const after = await heldBy(page);
    const received = { answers: heard.answers(), messages: heard.messages(), before, after };
    // Where each of them was listened to, something that is no secret was heard.
    expect(received.answers.includes('brambleway.example')).toBe(true);
    expect(received.messages.includes('larkfield.zendesk.com')).toBe(true);
    expect(before.includes('POST an order')).toBe(true);
    for (const secret of secrets)
      for (const [where, text] of Object.entries(received))
        expect(text.includes(secret), `${secret} in ${where}`).toBe(false);
  });
