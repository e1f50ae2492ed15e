import type { Case } from '../case/case.ts';
import { isFromCustomer } from '../case/conversation.ts';
import type { Message } from '../case/message.ts';
import { isKnownLanguage } from './lexicon/known.ts';
import type { Language } from './prepared.ts';
import type { Place } from './reader.ts';

const utc = 'UTC';
const fallback = 'en';

/** Where each message stands: a customer is where the requester is, everybody else beside the agent. */
export function placesIn({ requester, agent, messages }: Case): (message: Message) => Place {
  const spoken = requester?.locale?.toLowerCase().split(/[-_]/)[0] ?? fallback;
  const language = isKnownLanguage(spoken) ? spoken : fallback;
  const agentZone = agent.timeZone === '' ? utc : agent.timeZone;
  const theirs = clock(requester?.timeZone ?? agentZone, requester?.locale ?? '', language);
  const ours = clock(agentZone, agent.locale, language);
  const answered = messages.findIndex(isAnswer);
  const opening = new Set(messages.slice(0, answered < 0 ? messages.length : answered).map(({ id }) => id));
  return (message) =>
    isFromCustomer(message) ? { ...theirs, opens: opening.has(message.id) } : { ...ours, opens: false };
}

/** A person's: what a machine sends does not count. */
const isAnswer = ({ public: isPublic, author: { role } }: Message) =>
  isPublic && (role === 'agent' || role === 'admin');

/** The month comes first in the United States; "en" alone means them where clocks are American. */
function clock(zone: string, locale: string, language: Language): Omit<Place, 'opens'> {
  const [spoken, region] = locale.toLowerCase().split(/[-_]/);
  const isAmerican =
    region === 'us' || (spoken === 'en' && region === undefined && zone.startsWith('America/'));
  return { zone, dayFirst: !isAmerican, language };
}
