import type { CardReading } from './face.ts';
import type { HostQuestions } from './host-place.ts';
import type { CardTexts } from './texts.ts';

type Ports = {
  questions: Pick<HostQuestions, 'ask'>;
  read(): Promise<CardReading>;
  texts: Pick<CardTexts, 't'>;
  /** Shows a message over the ticket. */
  notify(text: string): void;
};

const statusPath = 'ticket.status';

/**
 * What runs when the agent saves: whether they are about to solve a ticket whose escalation is still open. It answers at
 * once and never holds the ticket back: any other answer than `true` would.
 */
export function createSolvedWarning({ questions, read, texts, notify }: Ports): () => true {
  async function look() {
    const found = await questions.ask([statusPath]);
    if (found?.[statusPath] !== 'solved') return;
    const { state } = await read();
    if (state.kind !== 'ours' || state.phase !== 'escalated') return;
    const { t } = texts;
    notify(
      state.issue === null ? t('card.solved_open') : t('card.solved_open_key', { key: state.issue.key }),
    );
  }
  return () => {
    look().catch(() => {});
    return true;
  };
}
