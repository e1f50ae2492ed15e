import { expect, type Page } from '@playwright/test';
import { app } from './world.ts';

/** Of the brief, as they are named on the screen. */
const sections =
  /^(Summary|Impact|Description|What was tried|Reproduction|Customer communication|What is needed|Supporting context)/;

type Answer = 'Yes' | 'No' | 'Unsure';

/** What an agent does in Baton, by the names that they see. */
export function agentAt(page: Page) {
  const baton = app(page);
  const press = (name: string | RegExp) => baton.getByRole('button', { name, exact: true }).click();
  /** Goes to the whole of Decide, also where one screen would be enough. */
  async function review() {
    const panel = baton.getByRole('tabpanel');
    await panel.getByRole('heading', { level: 1 }).press('Shift');
    const all = panel.getByRole('button', { name: 'Review all' });
    if (await all.isVisible()) await all.click();
  }
  return {
    baton,
    press,
    review,
    async escalate() {
      await press('Escalate');
      await review();
    },
    /** Answers a criterion, whether Baton has evidence for it or not. */
    async answer(criterion: string, answer: Answer) {
      await review();
      const question = baton.getByRole('group', { name: criterion });
      const folded = baton.getByRole('button', {
        name: /^(Not answered|Handle in support [^$]|What speaks for escalating)/,
        expanded: false,
      });
      const row = baton.getByRole('button', { name: criterion, expanded: false });
      await folded.or(row).or(question).first().waitFor();
      // What is read arranges the list anew, as long as nothing of it was answered: then it is looked for again.
      await expect(async () => {
        while (!(await question.isVisible()))
          await ((await row.isVisible()) ? row : folded.first()).click({ timeout: 2_000 });
        await question.getByText(answer, { exact: true }).click({ timeout: 2_000 });
      }).toPass();
    },
    /** Fills in all that the brief's list names, by the list; answers with what was written, by the names of the fields. */
    async fillMissing(): Promise<Readonly<Record<string, string>>> {
      await baton.getByRole('button', { name: 'Continue to send' }).waitFor();
      const rows = baton.getByRole('listitem').getByRole('button');
      const input = baton.locator('input:focus, textarea:focus, select:focus');
      const written: Record<string, string> = {};
      for (const row of await rows.all()) {
        const [name = ''] = (await row.innerText()).split('\n');
        await row.click();
        if ((await input.evaluate(({ tagName }) => tagName)) === 'SELECT') {
          await input.selectOption('Fix');
          written[name] = 'Fix';
        } else {
          const isDate = (await input.getAttribute('type')) === 'date';
          written[name] = isDate ? '2030-03-01' : `${name}, as the agent has it`;
          await input.fill(written[name]);
        }
      }
      return written;
    },
    /** Goes to a field of the brief, by the list of what is missing or else by the sections, and fills it in. */
    async fill(field: string, text: string) {
      const input = baton.getByLabel(field, { exact: true });
      const missing = baton.getByRole('listitem').getByRole('button', { name: new RegExp(`^${field}`) });
      const folded = baton.getByRole('button', { name: sections, expanded: false });
      await missing.or(input).or(folded).first().waitFor();
      if (await missing.isVisible()) await missing.click();
      while (!(await input.isVisible())) await folded.first().click();
      await input.fill(text);
    },
  };
}
