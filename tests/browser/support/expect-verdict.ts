import { expect } from '@playwright/test';
import en from '../../../translations/en.json' with { type: 'json' };
import type { Judged } from '../../core/checklist/table/scenarios.ts';
import type { agentAt } from './agent.ts';

type Agent = Pick<ReturnType<typeof agentAt>, 'baton'>;

/**
 * Decide says what the ticket's author expected before there was any rule, and what it says so by stands in the opened
 * rows: a quote, a clock, a field or a list that can be followed.
 */
export async function expectVerdict({ baton }: Agent, [, , verdict, target, severity]: Judged) {
  const { decide, document, security } = en;
  const heads = {
    escalate: decide.escalate_to.replace('{target}', document.target[target]),
    handle: decide.handle,
    'agent-decides': decide.open,
    security: security.head,
  };
  await expect(baton.getByRole('heading', { name: heads[verdict], exact: true }).first()).toBeVisible();
  if (verdict === 'security') {
    await expect(baton.getByText('Severity is Critical', { exact: false })).toBeVisible();
    return;
  }
  if (verdict !== 'handle') {
    await expect(baton.getByLabel('Target', { exact: true })).toHaveValue(target);
    await expect(baton.getByLabel('Severity', { exact: true })).toHaveValue(severity);
  }
  const yes = baton.getByRole('heading', { level: 3 }).getByRole('button', { name: /^Yes: / });
  if (verdict !== 'agent-decides') await expect(yes.first()).toBeVisible();
  for (const row of await yes.all()) {
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    const opened = baton.locator(`[id="${await row.getAttribute('aria-controls')}"]`);
    await expect(opened.locator('blockquote, p, a').first()).toHaveText(/\S/);
  }
}
