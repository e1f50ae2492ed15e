import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select, Textarea } from '@zendeskgarden/react-forms';
import bold from '@zendeskgarden/svg-icons/src/16/bold-stroke.svg';
import chevron from '@zendeskgarden/svg-icons/src/16/chevron-down-stroke.svg';
import link from '@zendeskgarden/svg-icons/src/16/link-stroke.svg';
import list from '@zendeskgarden/svg-icons/src/16/list-bullet-stroke.svg';
import paperclip from '@zendeskgarden/svg-icons/src/16/paperclip.svg';
import smiley from '@zendeskgarden/svg-icons/src/16/smiley-stroke.svg';
import type { SnapshotTicket } from '../contract.ts';
import type { Composer as Draft } from '../host/view.ts';
import { Icon } from './Icon.tsx';
import { statusName } from './StatusTag.tsx';
import type { Store } from './store.ts';

const statuses = ['new', 'open', 'pending', 'hold', 'solved'];

type Props = { store: Store; ticket: SnapshotTicket; composer: Draft; busy: boolean };

/** Where the agent answers: in public, or in a note for colleagues. */
export function Composer({ store, ticket, composer, busy }: Props) {
  const to = composer.public ? `To ${ticket.requester?.name ?? 'the requester'}` : 'Seen by agents only';
  return (
    <form
      className="composer"
      data-internal={!composer.public || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void store.submit(ticket.id);
      }}
    >
      <div className="mode">
        <Field>
          <Field.Label hidden>Kind of comment</Field.Label>
          <Select
            isCompact
            isBare
            value={composer.public ? 'public' : 'internal'}
            onChange={({ target }) => store.compose(ticket.id, { public: target.value === 'public' })}
          >
            <option value="public">Public reply</option>
            <option value="internal">Internal note</option>
          </Select>
          <Icon src={chevron} size={12} />
        </Field>
        <span className="hint">{to}</span>
      </div>
      <Field className="draft">
        <Field.Label hidden>Comment</Field.Label>
        <Textarea
          isBare
          minRows={2}
          maxRows={10}
          placeholder={composer.public ? 'Write a reply' : 'Write a note'}
          value={composer.text}
          onChange={({ target }) => store.compose(ticket.id, { text: target.value })}
        />
      </Field>
      <div className="submit">
        <span className="scenery" aria-hidden="true">
          {[bold, list, link, paperclip, smiley].map((icon) => (
            <Icon key={icon} src={icon} />
          ))}
        </span>
        <Field>
          <Field.Label hidden>Status</Field.Label>
          <Select
            isCompact
            value={ticket.status}
            onChange={({ target }) => store.edit(ticket.id, { status: target.value })}
          >
            {(statuses.includes(ticket.status) ? statuses : [...statuses, ticket.status]).map((status) => (
              <option key={status} value={status}>
                {statusName(status)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" isPrimary size="small" disabled={busy || ticket.status === 'closed'}>
          Submit as {statusName(ticket.status)}
        </Button>
      </div>
    </form>
  );
}
