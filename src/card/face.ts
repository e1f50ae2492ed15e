import { severities, type Target, targets } from '../core/checklist/target.ts';
import { claimLifetime } from '../core/escalation/state.ts';
import type { Instant } from '../core/outcome.ts';
import type { Summary } from '../zendesk/field-summary.ts';
import type { CardTexts } from './texts.ts';

/** What is kept on this device of a draft, as far as the card shows it. */
export type KeptDraft = { changedAt: Instant; target: Target | null };

/** `unknown`: the host did not say how the ticket stands. `fieldless`: Baton was installed without its fields. */
export type CardReading = { state: Summary | { kind: 'unknown' | 'fieldless' }; draft: KeptDraft | null };

export type Action = 'escalate' | 'continue' | 'finish' | 'open' | 'details' | 'again';

/** What the closed card says, and the one thing that can be done. */
export type Face = {
  icon: 'warning' | 'busy' | 'success' | 'subtle' | null;
  title: string;
  line: string;
  action: Action | null;
};

type Here = { texts: CardTexts; agentId: number; now: Instant };
type Ours = Extract<Summary, { at: Instant }>;

export function faceOf({ state, draft }: CardReading, here: Here): Face {
  const { t } = here.texts;
  switch (state.kind) {
    case 'none':
      return draft === null
        ? { icon: null, title: t('card.none'), line: t('card.none_line'), action: 'escalate' }
        : draftFace(draft, here);
    case 'ours':
      return ourFace(state, here);
    case 'copy':
      return { icon: 'subtle', title: t('card.copy'), line: t('card.copy_line'), action: 'open' };
    case 'foreign':
      return { icon: 'warning', title: t('card.foreign'), line: t('card.foreign_line'), action: 'open' };
    case 'fieldless':
      return { icon: 'warning', title: t('card.no_fields'), line: t('card.no_fields_line'), action: 'open' };
    case 'unknown':
      return { icon: 'warning', title: t('card.not_known'), line: t('card.not_known_line'), action: 'open' };
  }
}

/** Another agent may still be at it: nothing can be done but wait. */
export const isRunning = (
  { by, at }: Pick<Ours, 'by' | 'at'>,
  { agentId, now }: Omit<Here, 'texts'>,
): boolean => by.id !== agentId && now - at <= claimLifetime;

function draftFace({ changedAt, target }: KeptDraft, { texts: { t, moment }, now }: Here): Face {
  return {
    icon: null,
    title: target === null ? t('card.draft') : t('card.draft_for', { target: t(`card.target.${target}`) }),
    line: t('card.draft_line', { at: moment(changedAt, now) }),
    action: 'continue',
  };
}

/** A word of the record that this version does not know is shown as it stands there. */
function wordsOf({ target, severity }: Ours, { t }: CardTexts) {
  const knownTarget = targets.find((each) => each === target);
  const knownSeverity = severities.find((each) => each === severity);
  return {
    target: knownTarget === undefined ? target : t(`card.target.${knownTarget}`),
    severity: knownSeverity === undefined ? severity : t(`card.severity.${knownSeverity}`),
  };
}

function ourFace(state: Ours, here: Here): Face {
  const { t, moment } = here.texts;
  const { issue } = state;
  const { name } = state.by;
  const at = moment(state.at, here.now);
  const { target, severity } = wordsOf(state, here.texts);
  switch (state.phase) {
    case 'sending': {
      if (isRunning(state, here)) {
        const line = t('card.sending_line', { at, target });
        return { icon: 'busy', title: t('card.sending', { name }), line, action: null };
      }
      const isOwn = state.by.id === here.agentId;
      const started = isOwn ? t('card.interrupted_own', { at }) : t('card.interrupted_line', { at, name });
      const line = issue === null ? started : t('card.interrupted_issue', { key: issue.key });
      return { icon: 'warning', title: t('card.interrupted'), line, action: 'finish' };
    }
    case 'escalated':
      return {
        icon: 'subtle',
        title:
          issue === null
            ? t('card.escalated', { target })
            : t('card.escalated_key', { key: issue.key, target }),
        line: t('card.escalated_line', { severity, at, name }),
        action: 'open',
      };
    case 'ended':
      return {
        icon: 'success',
        title: issue === null ? t('card.ended', { target }) : t('card.ended_key', { key: issue.key, target }),
        line: t('card.handled_line', { at, name }),
        action: 'details',
      };
    case 'handled': {
      const line = t('card.handled_line', { at, name });
      return { icon: 'success', title: t('card.handled'), line, action: 'details' };
    }
  }
}
