import type { ChatChannel, ChatSystem } from '../chat.ts';
import type { Fault } from '../outcome.ts';

/** What can be tested. `account` is Zendesk's own side: role, fields, forms, triggers. */
export const tested = ['account', 'jira', 'linear', 'chat'] as const;
export type Tested = (typeof tested)[number];

/** A fact of a test: fine as it is, worth a look, or something that will fail. */
export type Level = 'good' | 'warning' | 'wrong';

/** `change`: tickets at all. `see`: tickets of others. `assign`: to groups of others. `reply`: to customers. */
export type RoleLimit = 'change' | 'tags' | 'see' | 'assign' | 'reply';

/** Permissions in Jira's own words; `write` is Linear's. */
export type Right =
  | 'BROWSE_PROJECTS'
  | 'CREATE_ISSUES'
  | 'ADD_COMMENTS'
  | 'EDIT_ISSUES'
  | 'LINK_ISSUES'
  | 'TRANSITION_ISSUES'
  | 'ASSIGN_ISSUES'
  | 'write';

type Found =
  /** It answers; `as` is whom it takes Baton for, `where` the site or workspace. */
  | { kind: 'connected'; as: string; where: string }
  /** No setting says how to get there; nothing was asked. */
  | { kind: 'not-set' }
  /** The host is not in the package's `domainWhitelist`, so Zendesk's proxy lets nothing out to it. */
  | { kind: 'host-not-allowed'; host: string }
  | { kind: 'proxy-refused'; status: number | null }
  | { kind: 'unreachable'; host: string }
  | { kind: 'limited' }
  /** The mail, the token or the key is wrong, or has expired: the service tells no more. */
  | { kind: 'unauthorized' }
  /** Jira answers as to somebody who is not logged in: nothing to see, and no error. */
  | { kind: 'anonymous' }
  /** The token belongs to somebody else than the mail says. */
  | { kind: 'other-account'; expected: string; found: string }
  /** The site or cloud id leads to no Jira. */
  | { kind: 'no-such-site'; host: string }
  | { kind: 'no-right'; right: Right; where: string }
  /** The account may, but its token or key was made without this scope; `all` are those that Baton needs. */
  | { kind: 'no-scope'; scope: string; all: readonly string[] }
  /** Jira takes Zendesk's requests for a foreign page's: an admin of Jira cannot cure it, Zendesk or Atlassian can. */
  | { kind: 'cross-site' }
  /** A route leads there, and it cannot be seen with this token: gone, or not for it. */
  | { kind: 'project-invisible'; project: string; visible: number }
  | { kind: 'issue-type-gone'; project: string; issueType: string; others: readonly string[] }
  | { kind: 'component-gone'; project: string; name: string }
  /** The team of a route is not in this key's workspace; `others` are the keys of those that are. */
  | { kind: 'team-invisible'; team: string; workspace: string; others: readonly string[] }
  | { kind: 'linear-project-gone'; team: string; name: string }
  | { kind: 'label-gone'; team: string; name: string }
  | { kind: 'person-gone'; name: string; where: string }
  | { kind: 'priority-gone'; name: string; where: string }
  /** Nothing fills a field that the tracker demands, so the agent is asked. */
  | { kind: 'agent-is-asked'; project: string; issueType: string; fields: readonly string[] }
  /** Demanded, and of a kind that Baton cannot fill. */
  | { kind: 'field-not-fillable'; project: string; issueType: string; field: string }
  /** A fixed choice that the field has no more. */
  | { kind: 'fill-gone'; field: string; name: string }
  | { kind: 'route-good'; where: string }
  | { kind: 'test-issue-removed'; key: string }
  /** It has to be removed by hand. */
  | { kind: 'test-issue-left'; key: string }
  | { kind: 'group-gone'; name: string }
  /** No route tells a channel, so there is nothing to test. */
  | { kind: 'chat-unused' }
  /** A route names a channel that does not exist. */
  | { kind: 'chat-unnamed'; named: string }
  /** The webhook is known to the chat. Nothing was posted. */
  | { kind: 'webhook-answers'; system: ChatSystem; channel: ChatChannel }
  /** The proxy goes there; whether the workflow takes messages shows only when it gets one. */
  | { kind: 'host-answers'; host: string; channel: ChatChannel }
  /** The setting is empty, or the chat does not know what stands in it. */
  | { kind: 'webhook-unknown'; system: ChatSystem; channel: ChatChannel }
  | { kind: 'no-teams-host' }
  | { kind: 'test-message-posted' | 'test-message-unknown'; system: ChatSystem; channel: ChatChannel }
  | { kind: 'role'; role: string; isAdmin: boolean }
  /** People of a custom role of the account, and what of Baton's work they may not do. */
  | { kind: 'role-limited'; role: string; people: number; limits: readonly RoleLimit[] }
  | { kind: 'field-missing'; field: string }
  | { kind: 'field-off'; field: string }
  /** Not on the form: agents do not see it there, Baton writes it all the same. */
  | { kind: 'field-not-on-forms'; field: string; forms: readonly string[] }
  /** Every form shows it; its text means nothing to people. */
  | { kind: 'state-shown'; forms: readonly string[] }
  | { kind: 'fields-good' }
  /** Fires at every update, so also at Baton's notes, and does something that people see. */
  | { kind: 'noisy-trigger'; id: string; title: string; does: readonly string[] }
  | { kind: 'triggers-good'; count: number }
  | { kind: 'unexpected'; detail: string };

/** One line of a test's answer. `setting` is what has to be put right, null where no setting cures it. */
export type Finding = Found & { level: Level; setting: string | null };

export type FindingKind = Found['kind'];

export const finding = (level: Level, setting: string | null, found: Found): Finding => ({
  ...found,
  level,
  setting,
});

/** A fault that no test knows better. */
export const unexpectedFinding = (fault: Fault): Finding =>
  finding('wrong', null, { kind: 'unexpected', detail: fault.detail });
