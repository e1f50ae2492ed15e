import type { FieldId, SectionId } from './brief/fields.ts';
import type { CriterionId } from './checklist/criteria.ts';
import type { Severity, Target } from './checklist/target.ts';
import type { Ending, Stage } from './escalation/event.ts';
import type { Formats } from './formats.ts';
import type { MaskKind } from './masking/find.ts';

/** What documents say in words of the app's own: everything else in them is the agent's or the customer's. */
export type DocumentKey =
  | `field.${FieldId}`
  | `document.section.${SectionId}`
  | `document.target.${Target}`
  | `document.severity.${Severity}`
  | `document.criterion.${CriterionId}`
  | `document.mask.${MaskKind}`
  | `document.ask.${'investigate' | 'fix' | 'decide'}`
  | `document.line.${'target' | 'severity' | 'ticket' | 'missing' | 'by' | 'for' | 'against' | 'unsure' | 'reason' | 'masked'}`
  | `document.${'line_label' | 'ticket_link' | 'by_at' | 'not_known' | 'chat' | 'went_against' | 'goes_on' | 'rest' | 'rest_of_issue' | 'double' | 'one_more' | 'again' | 'follow_up'}`
  | `document.stage.${Stage}`
  | `document.ending.${Exclude<Ending, 'fixed'>}`
  | `document.follow.${'checked' | 'told' | 'severity' | 'added' | 'returned' | 'answered' | 'handed_over' | 'accepted' | 'linked' | 'closed' | 'de_escalated' | 'learned'}`
  | `document.note.${'escalated' | 'handled' | 'resumed' | 'resumed_without_brief'}`;

export type Say = (key: DocumentKey, values?: Readonly<Record<string, string | number>>) => string;

/** The words and formats of the document's language, which may differ from the agent's. */
export type DocumentWords = Pick<Formats, 'moment'> & { say: Say };
