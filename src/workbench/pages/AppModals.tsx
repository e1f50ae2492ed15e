import { IconButton } from '@zendeskgarden/react-buttons';
import close from '@zendeskgarden/svg-icons/src/16/x-stroke.svg';
import { AppFrame, type FrameEnv } from './AppFrame.tsx';
import { Icon } from './Icon.tsx';
import type { PageState } from './store.ts';

/** The frames that the app opened over the page. */
export const AppModals = ({ store, page, boot, clock }: FrameEnv & { page: PageState }) =>
  page.modals.map(({ guid, url, size }) => (
    <div key={guid} className="modal-ground">
      <div className="modal" role="dialog" aria-modal="true" aria-label={boot.app.name}>
        <header>
          <span className="name">{boot.app.name}</span>
          <IconButton size="small" aria-label="Close" onClick={() => store.closeModal(guid)}>
            <Icon src={close} />
          </IconButton>
        </header>
        <AppFrame
          store={store}
          boot={boot}
          clock={clock}
          spot={{ guid, place: 'modal', ticketId: page.shown.kind === 'ticket' ? page.shown.id : null }}
          page={url}
          isActive
          initial={{ width: '580px', height: '320px', ...size }}
        />
      </div>
    </div>
  ));
