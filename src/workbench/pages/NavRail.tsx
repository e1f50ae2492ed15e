import baton from '@zendeskgarden/svg-icons/src/16/arrow-up-box-stroke.svg';
import chart from '@zendeskgarden/svg-icons/src/16/bar-chart-stroke.svg';
import gear from '@zendeskgarden/svg-icons/src/16/gear-stroke.svg';
import home from '@zendeskgarden/svg-icons/src/16/home-stroke.svg';
import inbox from '@zendeskgarden/svg-icons/src/16/inbox-stroke.svg';
import people from '@zendeskgarden/svg-icons/src/16/user-group-stroke.svg';
import { Icon } from './Icon.tsx';
import type { PageState, Store } from './store.ts';

/** The dark bar at the left. Of its places the tickets and the app's own page exist; the others are scenery. */
export function NavRail({ store, page, appName }: { store: Store; page: PageState; appName: string }) {
  const inTickets = page.shown.kind === 'ticket';
  const first = page.tabs[0];
  return (
    <nav className="rail" aria-label="Places">
      <span className="scenery">
        <Icon src={home} size={18} />
      </span>
      <button
        type="button"
        aria-label="Tickets"
        title="Tickets"
        aria-current={inTickets ? 'page' : undefined}
        onClick={() => !inTickets && first !== undefined && store.show({ kind: 'ticket', id: first })}
      >
        <Icon src={inbox} size={18} />
      </button>
      <span className="scenery">
        <Icon src={people} size={18} />
      </span>
      <span className="scenery">
        <Icon src={chart} size={18} />
      </span>
      <button
        type="button"
        aria-label={appName}
        title={appName}
        aria-current={inTickets ? undefined : 'page'}
        onClick={() => store.show({ kind: 'nav_bar' })}
      >
        <Icon src={baton} size={18} />
      </button>
      <span className="scenery last">
        <Icon src={gear} size={18} />
      </span>
    </nav>
  );
}
