import type { Draft } from './draft.ts';
import { withAnswer, withCount, withInput, withMask, withoutText } from './edit-draft.ts';
import type { Session } from './session-commands.ts';
import type { SessionStore } from './session-store.ts';

type DraftCommand =
  | 'goTo'
  | 'answer'
  | 'chooseTarget'
  | 'chooseSeverity'
  | 'edit'
  | 'restore'
  | 'excuse'
  | 'explainAgainst'
  | 'explainChoice'
  | 'explainKeeping'
  | 'enter'
  | 'restoreMasked'
  | 'count';

/** What the agent does to the draft and to nothing else. `keep` changes it, and keeps it on this device. */
export const draftCommands = (
  keep: (edit: (draft: Draft) => Draft) => void,
  change: SessionStore['change'],
): Pick<Session, DraftCommand> => ({
  goTo: (step) => keep((each) => ({ ...each, step })),
  answer: (criterion, answer) => keep((each) => withAnswer(each, criterion, answer)),
  chooseTarget: (target) => keep((each) => ({ ...each, target })),
  chooseSeverity: (severity) => keep((each) => ({ ...each, severity })),
  edit: (field, text) => keep((each) => ({ ...each, fields: { ...each.fields, [field]: text } })),
  restore: (field) => keep((each) => withoutText(each, field)),
  excuse: (principle, text) => keep((each) => ({ ...each, excuses: { ...each.excuses, [principle]: text } })),
  explainAgainst: (against) => keep((each) => ({ ...each, against })),
  explainChoice: (otherwise) => keep((each) => ({ ...each, otherwise })),
  explainKeeping: (keeping) => keep((each) => ({ ...each, keeping })),
  enter: (field, input) => {
    keep((each) => withInput(each, field, input));
    change({ kind: 'entered', field });
  },
  restoreMasked: (mask, isRestored) => keep((each) => withMask(each, mask, isRestored)),
  count: (id, isCounted) => keep((each) => withCount(each, id, isCounted)),
});
