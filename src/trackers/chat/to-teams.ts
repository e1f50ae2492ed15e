import type { ChatMessage } from '../../core/chat.ts';

type Run = { type: 'TextRun'; text: string; weight?: 'Bolder' };

/** Runs are the one text of a card in which nothing is read as Markdown. */
const runs = (...inlines: readonly Run[]) => ({ type: 'RichTextBlock', inlines });

const run = (text: string): Run => ({ type: 'TextRun', text });
const bold = (text: string): Run => ({ type: 'TextRun', text, weight: 'Bolder' });

/** The body of a Teams webhook, which a workflow makes a message of: an Adaptive Card. */
export function toTeams({ title, text, facts, links }: ChatMessage): Record<string, unknown> {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      runs(bold(title)),
      ...(text === '' ? [] : [runs(run(text))]),
      ...facts.map(({ name, value }) => runs(bold(`${name}: `), run(value))),
    ],
    actions: links.map(({ name, url }) => ({ type: 'Action.OpenUrl', title: name, url })),
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}
