import type { Severity, Target } from '../../core/checklist/target.ts';
import type { FormField } from '../../core/form-field.ts';
import type { RouteChoice } from '../../core/routing/route-for.ts';
import type { Preview } from '../preview.ts';
import type { Hindrance } from '../view.ts';

/** What escalating one ticket would do by the settings as they are edited now. Nothing of it is written. */
export type Trial = {
  ticketId: number;
  subject: string;
  /** As Baton proposes them; an agent may choose otherwise. */
  target: Target;
  severity: Severity;
  choice: RouteChoice;
  /** Null while the target has no route. */
  preview: Preview | null;
  /** What the agent would be asked for beyond the brief. */
  asked: readonly FormField[];
  hindrances: readonly Hindrance[];
};
