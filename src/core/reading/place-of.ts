import type { Case } from '../case/case.ts';
import { isFromCustomer } from '../case/conversation.ts';
import type { Message } from '../case/message.ts';
import type { Place } from './reader.ts';

const utc = 'UTC';

/** Where the author of a message is taken to be: a customer where the requester is, everybody else beside the agent. */
export function placeOf(message: Message, { requester, agent }: Case): Place {
  const agentZone = agent.timeZone === '' ? utc : agent.timeZone;
  return isFromCustomer(message)
    ? place(requester?.timeZone ?? agentZone, requester?.locale ?? '')
    : place(agentZone, agent.locale);
}

/** The month comes first in the United States; "en" alone means them where clocks are American. */
function place(zone: string, locale: string): Place {
  const [language, region] = locale.toLowerCase().split(/[-_]/);
  const isAmerican =
    region === 'us' || (language === 'en' && region === undefined && zone.startsWith('America/'));
  return { zone, dayFirst: !isAmerican };
}
