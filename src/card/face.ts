import type { Target } from '../core/checklist/target.ts';
import { claimIsStale, type StateReading, type TicketState } from '../core/escalation/state.ts';
import type { Instant } from '../core/outcome.ts';
import type { CardKey, CardTexts } from './texts.ts';

/** What is kept on this device of a draft, as far as the card shows it. */
export type KeptDraft = { changedAt: Instant; target: Target | null };

/** `unknown`: the host did not say how the ticket stands. */
export type CardReading = { state: StateReading | { kind: 'unknown' }; draft: KeptDraft | null };

export type Action = 'escalate' | 'continue' | 'finish' | 'open' | 'details' | 'again';

/** What the closed card says, and the one thing that can be done. */
export type Face = {
  icon: 'warning' | 'busy' | 'success' | 'subtle' | null;
  title: string;
  line: string;
  action: Action | null;
};

type Here = { texts: CardTexts; agentId: number; now: Instant };

export function faceOf({ state, draft }: CardReading, here: Here): Face {
  const { t } = here.texts;
  const warning = (title: CardKey, line: CardKey): Face => ({
    icon: 'warning',
    title: t(title),
    line: t(line),
    action: 'open',
  });
  switch (state.kind) {
    case 'none':
      return draft === null
        ? { icon: null, title: t('card.none'), line: t('card.none_line'), action: 'escalate' }
        : draftFace(draft, here);
    case 'ours':
      return ourFace(state.state, here);
    case 'copy': {
      const { ticketId, subdomain } = state.state;
      return {
        icon: 'subtle',
        title: t('card.copy'),
        line: t('card.copy_line', { id: ticketId, subdomain }),
        action: 'open',
      };
    }
    case 'newer':
      return warning('card.newer', 'card.newer_line');
    case 'unreadable':
      return warning('card.unreadable', 'card.unreadable_line');
    case 'unknown':
      return warning('card.not_known', 'card.not_known_line');
  }
}

function draftFace({ changedAt, target }: KeptDraft, { texts: { t, moment }, now }: Here): Face {
  return {
    icon: null,
    title: target === null ? t('card.draft') : t('card.draft_for', { target: t(`card.target.${target}`) }),
    line: t('card.draft_line', { at: moment(changedAt, now) }),
    action: 'continue',
  };
}

function ourFace(state: TicketState, here: Here): Face {
  const { t, moment } = here.texts;
  const { by, issue } = state;
  const at = moment(state.at, here.now);
  const target = t(`card.target.${state.target}`);
  const key = issue?.key ?? '';
  switch (state.phase) {
    case 'sending': {
      const isOwn = by.id === here.agentId;
      if (!isOwn && !claimIsStale(state, here.now)) {
        const line = t('card.sending_line', { at, target });
        return { icon: 'busy', title: t('card.sending', { name: by.name }), line, action: null };
      }
      const started = isOwn
        ? t('card.interrupted_own', { at })
        : t('card.interrupted_line', { at, name: by.name });
      const line = issue === null ? started : t('card.interrupted_issue', { key });
      return { icon: 'warning', title: t('card.interrupted'), line, action: 'finish' };
    }
    case 'escalated': {
      const line = t('card.escalated_line', {
        severity: t(`card.severity.${state.severity}`),
        at,
        name: by.name,
      });
      const title =
        issue === null ? t('card.escalated', { target }) : t('card.escalated_key', { key, target });
      return { icon: 'subtle', title, line, action: 'open' };
    }
    case 'handled':
      return {
        icon: 'success',
        title: t('card.handled'),
        line: t('card.handled_line', { at, name: by.name }),
        action: 'details',
      };
  }
}
