import { createRoot } from 'react-dom/client';
import type { Boot } from '../serve/boot.ts';
import { createApi } from './api.ts';
import { pickAppOrigin } from './app-storage.ts';
import { ChatPage } from './ChatPage.tsx';
import { JiraPage } from './JiraPage.tsx';
import { LinearPage } from './LinearPage.tsx';
import { createStore } from './store.ts';
import { Themed } from './Themed.tsx';
import { Workspace } from './Workspace.tsx';
import './base.css';
import './workspace.css';
import './conversation.css';
import './apps.css';
import './tracker.css';

const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

const served: Boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}');
const query = new URLSearchParams(location.search);
const world = query.get('world') ?? 'main';
const api = createApi(`/worlds/${world}`);
const root = createRoot(document.getElementById('root') ?? document.body);

const snapshot = await api.snapshot();
const TrackersPage = { '/linear': LinearPage, '/jira': JiraPage }[location.pathname];
if (location.pathname === '/chat') {
  root.render(
    <Themed scheme={snapshot.controls.colorScheme}>
      <ChatPage api={api} snapshot={snapshot} now={clock.now} />
    </Themed>,
  );
} else if (TrackersPage !== undefined) {
  root.render(
    <Themed scheme={snapshot.controls.colorScheme}>
      <TrackersPage api={api} snapshot={snapshot} issue={query.get('issue')} now={clock.now} />
    </Themed>,
  );
} else {
  const { background, ...screens } = served.app.places;
  // Whoever counts what happens beside a ticket can do without the place that looks around by itself.
  const places = query.get('background') === 'off' ? screens : served.app.places;
  const appOrigin = await pickAppOrigin(served.appOrigin, clock);
  const boot = { appOrigin, app: { ...served.app, places } };
  const store = createStore(snapshot, api, {
    clock,
    ticket: Number(query.get('ticket')),
    appOrigin: boot.appOrigin,
  });
  window.addEventListener('focus', () => void store.refresh());
  root.render(<Workspace store={store} boot={boot} clock={clock} />);
}
