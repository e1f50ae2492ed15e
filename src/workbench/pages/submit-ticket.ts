import type { RelayAnswer, RelayRequest } from '../contract.ts';
import type { Session } from '../host/session.ts';
import type { Composer, Edits } from '../host/view.ts';

/** ms that an app may think about `ticket.save`. */
const hookPatience = 10_000;

/** Submits as Zendesk does: the apps may object, then the ticket is written. Answers what went wrong, or null. */
export async function submitTicket(
  id: number,
  composer: Composer,
  edits: Edits,
  sessions: readonly Session[],
  relay: (request: RelayRequest) => Promise<RelayAnswer>,
): Promise<string | null> {
  const vetoes = await Promise.all(sessions.map((session) => session.ask('ticket.save', hookPatience)));
  const veto = vetoes.find((one) => one !== null);
  if (veto !== undefined) return veto || 'An app stopped the update';

  const tell = (event: string) => {
    for (const session of sessions) session.emit(event);
  };
  tell('ticket.submit.start');
  const answer = await relay({
    url: `/api/v2/tickets/${id}.json`,
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ ticket: updateOf(composer, edits) }),
  });
  const saved = answer.status >= 200 && answer.status < 300;
  tell(saved ? 'ticket.submit.done' : 'ticket.submit.fail');
  tell('ticket.submit.always');
  return saved ? null : `The ticket was not updated (${answer.status}) ${answer.text.slice(0, 300)}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As Zendesk's editor writes it. */
const htmlOf = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

function updateOf(composer: Composer, { fields, ...plain }: Edits): Record<string, unknown> {
  const custom = Object.entries(fields ?? {}).map(([field, value]) => ({ id: Number(field), value }));
  return {
    ...plain,
    ...(custom.length > 0 ? { custom_fields: custom } : {}),
    ...(composer.text.trim() === ''
      ? {}
      : { comment: { html_body: htmlOf(composer.text), public: composer.public } }),
  };
}
