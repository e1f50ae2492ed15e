import type { Progress } from './send.ts';
import type { SessionStore } from './session-store.ts';

/** Shows on the screen how far sending is. */
export const progressOf = ({ change }: Pick<SessionStore, 'change'>): Progress => ({
  claimed: (state, { destination }) => {
    const { target, severity, issue: instead } = state;
    change({ kind: 'claimed', state, report: { target, severity, destination, instead } });
  },
  step: (step, state, at) => change({ kind: 'step', step, state, at }),
  created: (issue) => change({ kind: 'created', issue }),
});
