import type { Deed } from '../../src/flows/follow/deed.ts';
import type { FollowUp } from '../../src/flows/follow/follow-view.ts';
import { hour, minute, now } from '../support/a-case.ts';
import { type Account, ticketId } from './account.ts';
import type { Device } from './device.ts';
import { whatIs } from './truths.ts';

/** Somebody who works on the ticket, by the name that the workbench has. */
type Who = 'Maya Lindqvist' | 'Ben Ortiz';

/** One thing that is done to an open escalation. */
export type Errand = {
  name: string;
  who: Who;
  /** What was done before it, by Maya. */
  before?: (account: Account) => Deed;
  run(follow: FollowUp, account: Account, device: Pick<Device, 'hear' | 'userId'>): Promise<boolean>;
  /** Whether the ticket shows it. */
  isDone(account: Account): boolean;
  /** The most comments that the issue gets of it. */
  comments: 0 | 1;
  /** Replies that the customer was sent on the way. */
  replies?: (account: Account) => number;
};

const stateOf = (account: Account) => {
  const { state } = whatIs(account);
  return state.kind === 'ours' ? state.state : null;
};
const has = (kind: string) => (account: Account) => whatIs(account).events.some((each) => each.kind === kind);

const remindAt = now + 3 * hour;

const sent = new WeakMap<Account, number>();
const repliesIn = (account: Account): number => sent.get(account) ?? 0;

/** The agent sends what stands in the composer, and Zendesk tells the page. */
function sendReply(account: Account, { hear, userId }: Pick<Device, 'hear' | 'userId'>): void {
  sent.set(account, repliesIn(account) + 1);
  account.ask(userId, {
    url: `/api/v2/tickets/${ticketId}.json`,
    type: 'PUT',
    contentType: 'application/json',
    data: JSON.stringify({ ticket: { comment: { body: 'We are on it', public: true } } }),
  });
  hear();
}

/** Longer than it takes until nobody looks for the reply any more. */
const heard = 8 * minute;
const benOf = (account: Account) => ({ id: account.userId('Ben Ortiz'), name: 'Ben Ortiz' });
const askedBack: Deed = { kind: 'return', lack: 'steps', question: 'Which order?' };

const deed = (name: string, of: Deed, kind: string, comments: 0 | 1 = 0): Errand => ({
  name,
  who: 'Maya Lindqvist',
  run: (follow) => follow.carryOut(of),
  isDone: has(kind),
  comments,
});

const ending = (name: string, of: Extract<Deed, { kind: 'end' }>): Errand => ({
  ...deed(name, of, 'ended', 1),
  isDone: (account) => has('ended')(account) && stateOf(account)?.phase === 'ended',
});

export const errands: readonly Errand[] = [
  deed('log a check', { kind: 'check', text: 'A fix is in review' }, 'checked'),
  {
    ...deed('change severity', { kind: 'severity', to: 'S1', reason: 'All sites' }, 'severity'),
    isDone: (account) => has('severity')(account) && stateOf(account)?.severity === 'S1',
  },
  deed('add to the issue', { kind: 'add', text: 'Firefox, too' }, 'added', 1),
  deed('sent back', askedBack, 'returned'),
  {
    ...deed('update the customer', { kind: 'accept' }, 'told'),
    run: async (follow, account, device) => {
      const drafted = await follow.tell('no-news', 'anyway');
      if (drafted === null) return false;
      sendReply(account, device);
      await account.time.clock.sleep(heard);
      return has('told')(account);
    },
    replies: repliesIn,
  },
  {
    ...deed('answer', { kind: 'answer', returned: '', text: 'Order 7' }, 'answered', 1),
    before: () => askedBack,
    run: (follow, account) => {
      const asked = whatIs(account).events.find(({ kind }) => kind === 'returned');
      return follow.carryOut({ kind: 'answer', returned: asked?.eventId ?? '', text: 'Order 7' });
    },
  },
  {
    ...deed('hand over', { kind: 'accept' }, 'handed-over'),
    run: (follow, account) => follow.carryOut({ kind: 'offer', to: benOf(account), text: 'Back on Monday' }),
  },
  {
    ...deed('take over', { kind: 'accept' }, 'accepted'),
    who: 'Ben Ortiz',
    before: (account) => ({ kind: 'offer', to: benOf(account), text: 'Back on Monday' }),
  },
  ending('de-escalate', {
    kind: 'end',
    ending: 'D2',
    resolution: 'Export in parts',
    learned: 'Say so',
    issue: 'dropped',
  }),
  ending('close', { kind: 'end', ending: 'fixed', resolution: 'Fixed in 4.2', learned: '', issue: 'done' }),
  {
    ...deed('set a reminder', { kind: 'accept' }, ''),
    run: (follow) => follow.remind(remindAt),
    isDone: (account) => stateOf(account)?.follow?.remindAt === remindAt,
  },
];
