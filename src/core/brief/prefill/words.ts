import type { Formats } from '../../formats.ts';

export type PrefillKey = `prefill.${
  | 'affected'
  | 'also_of'
  | 'brand'
  | 'language'
  | 'queue_time'
  | 'sla_breached'
  | 'sla_at-risk'
  | 'sla_inside'
  | 'sla_none'
  | 'last_update'
  | 'problem'
  | 'followup'
  | 'incident'
  | 'more_incidents'
  | 'internal_note'
  | 'more_notes'
  | 'file'
  | 'more_files'
  | 'recording'
  | 'call'
  | 'call_of'
  | 'recording_of'
  | 'before'
  | 'before_as'
  | 'nothing_new'}`;

/** The words and formats of the brief's language. */
export type PrefillWords = Formats & {
  say(key: PrefillKey, values?: Readonly<Record<string, string | number>>): string;
};
