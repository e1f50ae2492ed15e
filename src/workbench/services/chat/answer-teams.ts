import type { RelayAnswer, RelayRequest } from '../../contract.ts';
import type { ChatPost, ChatSpace } from '../../world/chat.ts';
import { json, text } from '../answer.ts';
import { isRecord } from '../is-record.ts';

/** Bytes of a message that Teams shows. */
const largest = 28_000;

const recordsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The card of a message as the usual workflow takes it: the content of the first attachment. Null when it finds none. */
function cardOf(body: string): Record<string, unknown> | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const [first] = isRecord(value) && value['type'] === 'message' ? recordsIn(value['attachments']) : [];
  const content = first?.['content'];
  const isCard =
    first?.['contentType'] === 'application/vnd.microsoft.card.adaptive' &&
    isRecord(content) &&
    content['type'] === 'AdaptiveCard' &&
    textIn(content['version']) !== '';
  return isCard ? content : null;
}

function postOf(card: Record<string, unknown>): Omit<ChatPost, 'at'> {
  const lines = recordsIn(card['body']).map((block) =>
    recordsIn(block['inlines'])
      .map((inline) => textIn(inline['text']))
      .join(''),
  );
  const links = recordsIn(card['actions'])
    .filter((action) => action['type'] === 'Action.OpenUrl')
    .map((action) => ({ name: textIn(action['title']), url: textIn(action['url']) }));
  return { lines, links };
}

/**
 * The workflow behind a Teams webhook. It says 202 as soon as it has begun: a card that it cannot read is no error of
 * the answer, and nothing stands in the channel.
 */
export function answerTeams(
  { type, url, data = '' }: RelayRequest,
  space: ChatSpace,
  now: number,
): RelayAnswer {
  const { pathname, search } = new URL(url);
  const at = `${pathname.slice(1)}${search}`;
  const channels = space.channels.filter(({ system }) => system === 'teams');
  const flow = channels.find(({ webhook }) => webhook.split('?')[0] === pathname.slice(1));
  if (flow === undefined) {
    return json(404, { error: { code: 'WorkflowNotFound', message: 'The workflow could not be found.' } });
  }
  if (flow.webhook !== at) {
    return json(401, {
      error: { code: 'DirectApiAuthorizationRequired', message: 'The signature is not valid.' },
    });
  }
  // Whether the method is looked at before the signature is not verified.
  if ((type ?? 'GET').toUpperCase() !== 'POST')
    return json(404, {
      error: {
        code: 'TriggerRequestMethodNotValid',
        message: `The HTTP method for this trigger is not valid. Expected: 'POST' and actual: '${type ?? 'GET'}'.`,
      },
    });
  const card = Buffer.byteLength(data) > largest ? null : cardOf(data);
  if (card !== null) flow.posts.push({ at: new Date(now).toISOString(), ...postOf(card) });
  return text(202, '');
}
