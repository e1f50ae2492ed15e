import type { Page } from '@playwright/test';
import { app } from './world.ts';

type Answer = 'Yes' | 'No' | 'Unsure';

/** What an agent does in Baton, by the names that they see. */
export function agentAt(page: Page) {
  const baton = app(page);
  const press = (name: string | RegExp) => baton.getByRole('button', { name, exact: true }).click();
  return {
    baton,
    press,
    escalate: () => press('Escalate'),
    /** Answers a criterion that Baton has no evidence for. */
    async answer(criterion: string, answer: Answer) {
      const question = baton.getByRole('group', { name: criterion });
      const folded = baton.getByRole('button', {
        name: /^(Not answered|Handle in support [^$])/,
        expanded: false,
      });
      await folded.or(question).first().waitFor();
      while (!(await question.isVisible())) await folded.first().click();
      await question.getByText(answer, { exact: true }).click();
    },
    /** Goes to a missing field by the list at the top of the brief and fills it in. */
    async fill(field: string, text: string) {
      await baton
        .getByRole('listitem')
        .getByRole('button', { name: new RegExp(`^${field}`) })
        .click();
      await baton.getByLabel(field, { exact: true }).fill(text);
    },
  };
}
