import { IconButton } from '@zendeskgarden/react-buttons';
import baton from '@zendeskgarden/svg-icons/src/16/arrow-up-box-stroke.svg';
import book from '@zendeskgarden/svg-icons/src/16/book-open-stroke.svg';
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg';
import cycle from '@zendeskgarden/svg-icons/src/16/clock-cycle-stroke.svg';
import puzzle from '@zendeskgarden/svg-icons/src/16/puzzle-piece-stroke.svg';
import reload from '@zendeskgarden/svg-icons/src/16/reload-stroke.svg';
import person from '@zendeskgarden/svg-icons/src/16/user-solo-stroke.svg';
import { useState } from 'react';
import { AppFrame, type FrameEnv } from './AppFrame.tsx';
import { Icon } from './Icon.tsx';
import { PanelHandle } from './PanelHandle.tsx';
import type { PageState } from './store.ts';

/** px: what Zendesk gives an app that does not ask for more. */
const zendeskWidth = 320;

/** The apps beside the ticket: a frame for every open one, of which one is seen. */
export function AppsPanel({ store, page, boot, clock }: FrameEnv & { page: PageState }) {
  const [width, setWidth] = useState(zendeskWidth);
  const { shown, alive, round, tabs } = page;
  const place = boot.app.places['ticket_sidebar'] ?? 'assets/iframe.html';
  return (
    <aside className="apps-side" aria-label="Beside the ticket" hidden={shown.kind !== 'ticket'}>
      <PanelHandle width={width} onChange={setWidth} />
      <section className="apps" aria-label="Apps" style={{ width }}>
        <header>
          <span className="name">Apps</span>
          <IconButton
            size="small"
            aria-label="Reload all apps"
            title="Reload all apps"
            onClick={store.reloadApps}
          >
            <Icon src={reload} />
          </IconButton>
        </header>
        <div className="app-head">
          <Icon src={chevron} size={12} />
          <span className="app-icon">
            <Icon src={baton} />
          </span>
          <span className="name">{boot.app.name}</span>
        </div>
        <div className="app-body">
          {alive.map((id) =>
            id === 'nav_bar' || !tabs.includes(id) ? null : (
              <div
                key={`${id} ${round}`}
                className="spot"
                hidden={shown.kind !== 'ticket' || shown.id !== id}
              >
                <AppFrame
                  store={store}
                  boot={boot}
                  clock={clock}
                  spot={{ guid: `ticket-${id}-${round}`, place: 'ticket_sidebar', ticketId: id }}
                  page={`${boot.appOrigin}/${place}`}
                  isActive={shown.kind === 'ticket' && shown.id === id}
                  initial={{ height: '100px' }}
                />
              </div>
            ),
          )}
        </div>
      </section>
      <div className="context-rail" aria-hidden="true">
        <Icon src={person} />
        <Icon src={book} />
        <span className="here">
          <Icon src={puzzle} />
        </span>
        <Icon src={cycle} />
      </div>
    </aside>
  );
}
