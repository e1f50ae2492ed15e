import type { Deed } from '../../src/flows/follow/deed.ts';
import type { FollowUp } from '../../src/flows/follow/follow-view.ts';
import { hour, now } from '../support/a-case.ts';
import type { Account } from './account.ts';
import { whatIs } from './truths.ts';

/** Somebody who works on the ticket, by the name that the workbench has. */
type Who = 'Maya Lindqvist' | 'Ben Ortiz';

/** One thing that is done to an open escalation. */
export type Errand = {
  name: string;
  who: Who;
  /** What was done before it, by Maya. */
  before?: (account: Account) => Deed;
  run(follow: FollowUp, account: Account): Promise<boolean>;
  /** Whether the ticket shows it. */
  isDone(account: Account): boolean;
  /** The most comments that the issue gets of it. */
  comments: 0 | 1;
};

const stateOf = (account: Account) => {
  const { state } = whatIs(account);
  return state.kind === 'ours' ? state.state : null;
};
const has = (kind: string) => (account: Account) => whatIs(account).events.some((each) => each.kind === kind);

const remindAt = now + 3 * hour;
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
