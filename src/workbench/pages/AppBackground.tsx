import { AppFrame, type FrameEnv } from './AppFrame.tsx';
import type { PageState } from './store.ts';

/** The app's place without a screen: Zendesk starts it with the page, and it stays as long as the page does. */
export function AppBackground({ store, page, boot, clock }: FrameEnv & { page: PageState }) {
  const place = boot.app.places['background'];
  if (place === undefined) return null;
  return (
    <div key={page.round} className="app-background" hidden>
      <AppFrame
        store={store}
        boot={boot}
        clock={clock}
        spot={{ guid: `background-${page.round}`, place: 'background', ticketId: null }}
        page={`${boot.appOrigin}/${place}`}
        isActive={false}
        initial={{ height: '0' }}
      />
    </div>
  );
}
