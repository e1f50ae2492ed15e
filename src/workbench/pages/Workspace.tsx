import { useMemo } from 'react';
import type { Boot } from '../serve/boot.ts';
import { AppBackground } from './AppBackground.tsx';
import { AppModals } from './AppModals.tsx';
import { AppsPanel } from './AppsPanel.tsx';
import { Composer } from './Composer.tsx';
import { Conversation } from './Conversation.tsx';
import { LiveBanner } from './LiveBanner.tsx';
import { localLinks } from './local-links.ts';
import { NavBarPage } from './NavBarPage.tsx';
import { NavRail } from './NavRail.tsx';
import { type Clock, emptyComposer, type Store, shownTicket } from './store.ts';
import { TabBar } from './TabBar.tsx';
import { Themed } from './Themed.tsx';
import { TicketFields } from './TicketFields.tsx';
import { Toasts } from './Toasts.tsx';
import { Toolbar } from './Toolbar.tsx';
import { usePage } from './use-page.ts';

/** The agent's page, close to Zendesk's. */
export function Workspace({ store, boot, clock }: { store: Store; boot: Boot; clock: Clock }) {
  const page = usePage(store);
  const { snapshot, shown } = page;
  const ticket = shown.kind === 'ticket' ? shownTicket(page, shown.id) : null;
  const now = clock.now();
  const { world, account, live } = snapshot;
  const linkTo = useMemo(() => localLinks({ world, account, live }), [world, account, live]);
  return (
    <Themed scheme={snapshot.controls.colorScheme}>
      <div className="workspace">
        <NavRail store={store} page={page} appName={boot.app.name} />
        <LiveBanner live={snapshot.live} />
        <header className="top">
          <TabBar store={store} page={page} />
          <Toolbar store={store} page={page} />
        </header>
        <div className="body">
          {ticket !== null && (
            <>
              <TicketFields store={store} ticket={ticket} snapshot={snapshot} now={now} />
              <main className="ticket" aria-label="Ticket">
                <Conversation
                  ticket={ticket}
                  timeZone={snapshot.currentUser.timeZone}
                  now={now}
                  linkTo={linkTo}
                />
                <Composer
                  key={ticket.id}
                  store={store}
                  ticket={ticket}
                  composer={page.composers[ticket.id] ?? emptyComposer}
                  busy={page.busy}
                />
              </main>
            </>
          )}
          <NavBarPage store={store} page={page} boot={boot} clock={clock} />
          <AppsPanel store={store} page={page} boot={boot} clock={clock} />
        </div>
        <AppBackground store={store} page={page} boot={boot} clock={clock} />
        <AppModals store={store} page={page} boot={boot} clock={clock} />
        <Toasts store={store} toasts={page.toasts} />
      </div>
    </Themed>
  );
}
