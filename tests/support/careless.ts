import type { Case } from '../../src/core/case/case.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import type { IssueDraft } from '../../src/core/escalation/issue.ts';
import { aCase, aMessage, aReply, aTicket } from './a-case.ts';
import { aDefect, routeTo, theSettings } from './a-session.ts';
import { cards, secrets } from './secrets.ts';

export const mail = 'jana.kern@acme.example';
export const password = 'hunter2';

/** What reads it keeps to the sentence: an agent who wants all of it in the issue pastes it. */
export const pasted = `My password is "${password}", the card ${cards[0]}.\n\n${secrets.key}`;

/** A customer who pastes everything, everywhere. */
export const careless = (): Case =>
  aCase({
    ticket: aTicket({ subject: `Import fails with ${secrets.github}, ask ${mail}` }),
    messages: [
      aMessage({
        text: `${pasted}\n\nWrite to ${mail}.`,
        attachments: [{ id: 1, name: `${secrets.aws}.csv`, size: 10, contentType: 'text/csv' }],
      }),
      aReply({ text: `We tried https://ops:${password}@import.acme.example for you.` }),
    ],
  });

export const told = [...Object.values(secrets), cards[0], password].filter((each) => each !== undefined);

export const issueOf = (issues: ReadonlyMap<string, IssueDraft>): IssueDraft => {
  const [issue] = issues.values();
  if (issue === undefined) throw new Error('There is no issue');
  return issue;
};

/** A careless case that the agent goes on with by this route, to its end. */
export async function sent(
  route: string,
  draft: (session: Awaited<ReturnType<typeof aDefect>>['session']) => void = () => {},
) {
  const settings = theSettings({ T2: routeTo(route, 'route_engineering') });
  const all = await aDefect(careless(), { settings });
  draft(all.session);
  await all.session.send();
  const { tracker, desk } = all;
  const issue = issueOf(tracker.issues);
  const note = desk.changes.at(-1)?.note;
  return {
    ...all,
    issue,
    note: plainText(note?.document ?? { type: 'root', children: [] }),
    event: note?.event,
  };
}
