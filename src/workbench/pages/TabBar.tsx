import close from '@zendeskgarden/svg-icons/src/12/x-stroke.svg';
import plus from '@zendeskgarden/svg-icons/src/16/plus-stroke.svg';
import { Icon } from './Icon.tsx';
import { Popover } from './Popover.tsx';
import { StatusTag } from './StatusTag.tsx';
import { type PageState, type Store, shownTicket } from './store.ts';

/** One tab a ticket that is open; behind the plus are the others. */
export function TabBar({ store, page }: { store: Store; page: PageState }) {
  const others = page.snapshot.tickets.filter(({ id }) => !page.tabs.includes(id));
  return (
    <nav className="tabs" aria-label="Open tickets">
      {page.tabs.map((id) => {
        const ticket = shownTicket(page, id);
        const isHere = page.shown.kind === 'ticket' && page.shown.id === id;
        if (ticket === null) return null;
        return (
          <div key={id} className="tab" data-here={isHere || undefined}>
            <button
              type="button"
              aria-current={isHere ? 'page' : undefined}
              title={`#${id} ${ticket.subject}`}
              onClick={() => store.show({ kind: 'ticket', id })}
            >
              <StatusTag status={ticket.status} />
              <span className="subject">{ticket.subject}</span>
            </button>
            <button
              type="button"
              className="close"
              aria-label={`Close #${id}`}
              onClick={() => store.closeTab(id)}
            >
              <Icon src={close} size={12} />
            </button>
          </div>
        );
      })}
      <Popover label="Open a ticket" button={<Icon src={plus} />} className="more">
        {(shut) => (
          <ul className="choices">
            {others.length === 0 && <li className="nothing">Every ticket is open</li>}
            {others.map(({ id, status, subject }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => {
                    store.show({ kind: 'ticket', id });
                    shut();
                  }}
                >
                  <StatusTag status={status} />
                  <span className="subject">{subject}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </nav>
  );
}
