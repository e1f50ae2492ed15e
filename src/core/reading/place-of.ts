import type { Case } from '../case/case.ts';
import { isFromCustomer } from '../case/conversation.ts';
import type { Message } from '../case/message.ts';
import { hasLexicon } from './lexicon/known.ts';
import type { Place } from './reader.ts';

const utc = 'UTC';

/** Where the author of a message is taken to be: a customer where the requester is, everybody else beside the agent. */
export function placeOf(message: Message, { requester, agent }: Case): Place {
  const spoken = requester?.locale?.toLowerCase().split(/[-_]/)[0] ?? fallback;
  const language = hasLexicon(spoken) ? spoken : fallback;
  const agentZone = agent.timeZone === '' ? utc : agent.timeZone;
  return isFromCustomer(message)
    ? place(requester?.timeZone ?? agentZone, requester?.locale ?? '', language)
    : place(agentZone, agent.locale, language);
}

const fallback = 'en';

/** The month comes first in the United States; "en" alone means them where clocks are American. */
function place(zone: string, locale: string, language: string): Place {
  const [spoken, region] = locale.toLowerCase().split(/[-_]/);
  const isAmerican =
    region === 'us' || (spoken === 'en' && region === undefined && zone.startsWith('America/'));
  return { zone, dayFirst: !isAmerican, language };
}
