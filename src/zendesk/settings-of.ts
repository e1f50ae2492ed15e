import type { JiraConnection, Settings } from '../core/settings.ts';
import type { SetupDocument } from '../core/setup/document.ts';
import { withRouting } from '../core/setup/resolve.ts';
import { valuesOf } from '../core/setup/stored.ts';
import { readSettings } from './settings.ts';

/** Where Jira is by settings that are not saved yet. */
export const jiraIn = (plain: SetupDocument['plain']): JiraConnection | null => readSettings(plain).jira;

export const teamsHostIn = (plain: SetupDocument['plain']): string | null => readSettings(plain).teamsHost;

/** The settings as an agent's session would have them, were the document saved. */
export function settingsOf(document: SetupDocument, stored: Readonly<Record<string, string>> = {}): Settings {
  const values = { ...stored, ...valuesOf(document) };
  return withRouting(readSettings(values), { routing: values['routing'] ?? '', backup: '' });
}
