import { AppFrame, type FrameEnv } from './AppFrame.tsx';
import type { PageState } from './store.ts';

/** The app's page of its own, behind its icon in the rail. It starts when it is first looked at. */
export function NavBarPage({ store, page, boot, clock }: FrameEnv & { page: PageState }) {
  const { alive, shown, round } = page;
  const place = boot.app.places['nav_bar'];
  if (!alive.includes('nav_bar')) return null;
  return (
    <main className="nav-page" aria-label={boot.app.name} hidden={shown.kind !== 'nav_bar'}>
      {place === undefined ? (
        <p className="nothing">The app has no page here.</p>
      ) : (
        <AppFrame
          key={round}
          store={store}
          boot={boot}
          clock={clock}
          spot={{ guid: `nav-bar-${round}`, place: 'nav_bar', ticketId: null }}
          page={`${boot.appOrigin}/${place}`}
          isActive={shown.kind === 'nav_bar'}
          initial={{ height: '100%' }}
        />
      )}
    </main>
  );
}
