import { Notification } from '@zendeskgarden/react-notifications';
import type { PageState, Store } from './store.ts';

const titles = { notice: 'Note', alert: 'Attention', error: 'Error' } as const;
const kinds = { notice: 'success', alert: 'warning', error: 'error' } as const;

export const Toasts = ({ store, toasts }: { store: Store; toasts: PageState['toasts'] }) => (
  <div className="toasts" role="status">
    {toasts.map(({ id, kind, text }) => (
      <Notification key={id} type={kinds[kind]}>
        <Notification.Title>{titles[kind]}</Notification.Title>
        <Notification.Paragraph>{text}</Notification.Paragraph>
        <Notification.Close aria-label="Close" onClick={() => store.dismiss(id)} />
      </Notification>
    ))}
  </div>
);
