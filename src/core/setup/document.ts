import type { RoutingSettings } from './routing-settings.ts';

/** The installation's settings beside the routes that Setup shows and saves. Empty: not set. */
export const plainSettings = [
  'revenue_field',
  'contact',
  'jira_site',
  'jira_cloud_id',
  'jira_email',
  'teams_host',
] as const;
export type PlainSetting = (typeof plainSettings)[number];

/** All that Setup edits: what is saved, exported and compared. */
export type SetupDocument = {
  routing: RoutingSettings;
  plain: Readonly<Record<PlainSetting, string>>;
};
