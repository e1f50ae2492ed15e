import type { Case } from '../case/case.ts';
import { isFromCustomer } from '../case/conversation.ts';
import type { Message } from '../case/message.ts';
import { type Outline, outlineOf } from './prepare.ts';
import type { Language } from './prepared.ts';

/** Characters that are judged: nobody says only behind them what it is about. */
const most = 12_000;

/** The start of the first message that a customer, and no machine, wrote. Null without one. */
export function openingOf({ messages }: Case, usual?: Language): Outline | null {
  for (const message of messages.filter(isFromCustomer)) {
    const outline = outlineOf(shortened(message), usual);
    if (!outline.isAutomatic) return outline;
  }
  return null;
}

const shortened = (message: Message): Message => ({ ...message, text: message.text.slice(0, most) });
