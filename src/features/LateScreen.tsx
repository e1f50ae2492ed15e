import { assertNever } from '../core/outcome.ts';
import type { Session } from '../flows/session-commands.ts';
import type { View } from '../flows/view.ts';
import { useLaterTexts } from '../i18n/context.tsx';
import type { DraftView } from './draft-view.ts';
import { Escalated } from './follow/Escalated.tsx';
import { Handled } from './follow/Handled.tsx';
import { Copy, Foreign } from './follow/NotOurs.tsx';
import { Sending } from './send/Sending.tsx';
import { Stopped } from './send/Stopped.tsx';
import { Claimed, Interrupted } from './send/Unfinished.tsx';

export type LateView = Exclude<View, { kind: 'opening' | 'failed' | 'draft' }>;

type Props = {
  view: LateView;
  session: Session;
  /** What was on the screen before sending; null when nothing was. */
  draft: DraftView | null;
  onKeepAgain(): void;
};

/** The screens of sending and of what follows it. They are loaded behind the first ones. */
export function LateScreen({ view, session, draft, onKeepAgain }: Props) {
  useLaterTexts();
  switch (view.kind) {
    case 'sending':
      return <Sending report={view.report} />;
    case 'stopped':
      return <Stopped view={view} session={session} draft={draft} onKeepAgain={onKeepAgain} />;
    case 'claimed':
      return <Claimed state={view.state} security={view.security} session={session} />;
    case 'interrupted':
      return <Interrupted view={view} session={session} />;
    case 'escalated':
      return <Escalated view={view} session={session} />;
    case 'handled':
      return <Handled view={view} session={session} />;
    case 'copy':
      return <Copy view={view} session={session} />;
    case 'foreign':
      return <Foreign reason={view.reason} />;
    default:
      return assertNever(view);
  }
}
