import type { RelayAnswer } from '../../contract.ts';
import type { JiraSite } from '../../world/jira-site.ts';
import { refused } from './problem.ts';

type Refusal = { right: string; status: 400 | 403; words: string };

/**
 * What each write asks of the account, and how Jira refuses it. The statuses are the contract's; to who may not create
 * issues it allows 400 and 403, and the words are not verified.
 */
const refusals = {
  create: {
    right: 'CREATE_ISSUES',
    status: 400,
    words: 'You do not have permission to create issues in this project.',
  },
  comment: {
    right: 'ADD_COMMENTS',
    status: 400,
    words: 'You do not have the permission to comment on this issue.',
  },
  edit: {
    right: 'EDIT_ISSUES',
    status: 400,
    words: 'You do not have permission to edit issues in this project.',
  },
  link: { right: 'LINK_ISSUES', status: 403, words: 'You do not have permission to link this issue.' },
  transition: {
    right: 'TRANSITION_ISSUES',
    status: 400,
    words: 'You do not have permission to transition this issue.',
  },
  delete: {
    right: 'DELETE_ISSUES',
    status: 403,
    words: 'You do not have permission to delete issues in this project.',
  },
} as const satisfies Record<string, Refusal>;

/** Null: the account has the right. */
export function refusalOfRight({ denied }: JiraSite, deed: keyof typeof refusals): RelayAnswer | null {
  const { right, status, words } = refusals[deed];
  return denied.includes(right) ? refused(status, [words]) : null;
}
