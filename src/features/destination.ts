import type { Target } from '../core/checklist/target.ts';
import { assertNever } from '../core/outcome.ts';
import type { Destination, RouteError } from '../core/routing/route.ts';
import type { Hindrance } from '../flows/view.ts';
import type { Translate } from '../i18n/translator.ts';

/** Where it goes, as a name: "Linear ENG", "Tier 2 support". */
export function destinationName(destination: Destination, t: Translate): string {
  switch (destination.kind) {
    case 'linear':
      return t('routes.to_linear', { team: destination.team });
    case 'jira':
      return t('routes.to_jira', { project: destination.project });
    case 'group':
      return t('routes.to_group', { group: destination.group });
    default:
      return assertNever(destination);
  }
}

/** What is made there, as a head: "Issue in Linear ENG". */
export function destinationHead(destination: Destination, t: Translate): string {
  switch (destination.kind) {
    case 'linear':
      return t('routes.linear', { team: destination.team });
    case 'jira':
      return t('routes.jira', { type: destination.issueType, project: destination.project });
    case 'group':
      return t('routes.group', { group: destination.group });
    default:
      return assertNever(destination);
  }
}

/** What sending does, for the button: "Create issue in ENG". */
export function sendLabel(destination: Destination, t: Translate): string {
  if (destination.kind === 'group') return t('send.hand_over', { group: destination.group });
  return t('send.create', {
    project: destination.kind === 'linear' ? destination.team : destination.project,
  });
}

/** What is wrong with a setting, so that an admin can put it right. */
export function routeErrorText(setting: string, error: RouteError, t: Translate): string {
  const values = { setting, found: error.found, grammar: t('routes.grammar') };
  if (error.kind !== 'bad-value') return t(`routes.error.${error.kind}`, values);
  return t('routes.error.bad-value', { ...values, option: error.option, allowed: error.allowed });
}

/** Why it cannot be sent yet, as one sentence. */
export function hindranceText(hindrance: Hindrance, target: Target, t: Translate): string {
  switch (hindrance.kind) {
    case 'no-route':
      return t('send.hinder.no-route', {
        target: t(`document.target.${target}`),
        setting: hindrance.setting,
      });
    case 'wrong-route':
      return routeErrorText(hindrance.route.setting, hindrance.route.error, t);
    case 'not-available':
      return t('send.hinder.not-available', { system: t(`faults.system.${hindrance.system}`) });
    case 'reason-missing':
      return t('send.hinder.reason-missing');
    case 'field-missing':
      return t('send.hinder.field-missing', { field: t(`field.${hindrance.missing.field}`) });
    case 'input':
      return t(`send.problem.${hindrance.problem}`, { field: hindrance.field.name });
    case 'not-allowed':
      return t('send.hinder.not-allowed', {
        target: t(`document.target.${target}`),
        groups: [...hindrance.groups, ...hindrance.roles.map((role) => t(`send.hinder.role.${role}`))].join(
          ', ',
        ),
      });
    case 'ticket-closed':
    case 'read-only':
      return t(`send.hinder.${hindrance.kind}`);
    default:
      return assertNever(hindrance);
  }
}
