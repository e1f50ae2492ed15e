import type { Case } from '../../../../src/core/case/case.ts';
import { aCase, aMessage, anAgent, aTicket } from '../../../support/a-case.ts';
import { momentOf } from './days.ts';
import type { GoldConversation, GoldMessage } from './gold.ts';

const isStaff = ({ role }: GoldMessage) => role === 'agent';

/** The conversation as a case: the first customer is the requester, the last agent who replied looks at it. */
export function toCase({ id, subject, language, messages }: GoldConversation): Case {
  const authors = [...new Set(messages.map(({ who }) => who))];
  const requester = messages.find(({ role }) => role === 'customer');
  const looking =
    messages.findLast((message) => isStaff(message) && message.public) ?? messages.find(isStaff);
  if (requester === undefined || looking === undefined) throw new Error(`${id} has only one side`);
  const written = messages.map(({ who, role, public: isPublic, time, zone, text }, index) =>
    aMessage({
      id: `${index + 1}`,
      at: momentOf(time, zone),
      author: { id: 900 + authors.indexOf(who), name: who, role },
      public: isPublic,
      text,
    }),
  );
  const last = written.at(-1)?.at ?? 0;
  const base = aCase();
  return {
    ...base,
    agent: anAgent({ name: looking.who, timeZone: looking.zone }),
    ticket: aTicket({ subject, createdAt: written[0]?.at ?? last, updatedAt: last }),
    messages: written,
    requester: base.requester && {
      ...base.requester,
      name: requester.who,
      locale: language,
      timeZone: requester.zone,
    },
    readAt: last,
  };
}
