import type { Target } from '../checklist/target.ts';
import type { BriefField, BriefFields } from './brief.ts';
import { type FieldId, fieldIds, fieldSpec } from './fields.ts';

export type TypedTexts = Readonly<Partial<Record<FieldId, string>>>;

function fieldOf(read: BriefField | undefined, typed: string | undefined): BriefField | undefined {
  if (typed === undefined || typed === read?.text) return read;
  const picked = read?.candidates?.find(({ text }) => text === typed);
  if (read !== undefined && picked !== undefined) return { ...read, ...picked };
  return typed.trim() === '' ? undefined : { text: typed, origin: 'agent', evidence: [] };
}

/** The agent's own texts over what the app read; '' clears a field, the text of a candidate picks it. Fields of other targets are left out. */
export function overlay(read: BriefFields, typed: TypedTexts, target: Target): BriefFields {
  const shown = fieldIds.filter((id) => fieldSpec(id).onlyFor?.includes(target) ?? true);
  const fields = shown.map((id) => [id, fieldOf(read[id], typed[id])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
