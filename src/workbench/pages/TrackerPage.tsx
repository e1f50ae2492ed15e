import type { ReactNode } from 'react';
import type { Snapshot } from '../contract.ts';
import { LiveBanner } from './LiveBanner.tsx';

type Entry = { key: string; state: string; title: string };

type Props = {
  name: string;
  snapshot: Snapshot;
  /** What there is besides issues; null while it is read. */
  places: string | null;
  issues: readonly Entry[];
  shown: string | undefined;
  onChoose(key: string): void;
  children: ReactNode;
};

/** A tracker: its issues at the left, the chosen one beside them. */
export function TrackerPage({ name, snapshot, places, issues, shown, onChoose, children }: Props) {
  return (
    <div className="tracker">
      <LiveBanner live={snapshot.live} />
      <nav aria-label="Issues">
        <header>
          <h1>{name}</h1>
          <a href={`/?world=${encodeURIComponent(snapshot.world)}`}>Workbench</a>
        </header>
        <p className="hint">{places}</p>
        {places !== null && issues.length === 0 && <p className="nothing">No issue yet.</p>}
        <ul>
          {issues.map(({ key, state, title }) => (
            <li key={key}>
              <button
                type="button"
                aria-current={key === shown ? 'true' : undefined}
                onClick={() => onChoose(key)}
              >
                <span className="hint">
                  {key}, {state}
                </span>
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main>{children}</main>
    </div>
  );
}
