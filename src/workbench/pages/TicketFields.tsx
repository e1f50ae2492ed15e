import { Field, Input, Select } from '@zendeskgarden/react-forms';
import clock from '@zendeskgarden/svg-icons/src/16/clock-stroke.svg';
import type { Snapshot, SnapshotTicket } from '../contract.ts';
import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import { SoftTag } from './SoftTag.tsx';
import { statusName } from './StatusTag.tsx';
import type { Store } from './store.ts';
import { spanText } from './times.ts';

const priorities = ['low', 'normal', 'high', 'urgent'];
const types = ['question', 'incident', 'problem', 'task'];

type Props = { store: Store; ticket: SnapshotTicket; snapshot: Snapshot; now: number };

/** Requester and fields of the ticket. What is changed here is saved with the next submit. */
export function TicketFields({ store, ticket, snapshot, now }: Props) {
  const ours = new Set(Object.values(snapshot.requirements));
  const assigned = [ticket.assignee?.name, ticket.group].filter(Boolean).join(', ');
  return (
    <aside className="properties" aria-label="Ticket fields">
      {ticket.requester !== null && (
        <div className="requester">
          <Avatar person={ticket.requester} />
          <div>
            <div className="name">{ticket.requester.name}</div>
            <div className="hint">{ticket.organization ?? ticket.requester.email}</div>
          </div>
        </div>
      )}
      <Field>
        <Field.Label isRegular>Assignee</Field.Label>
        <Input isCompact readOnly value={assigned || '-'} />
      </Field>
      <Choice
        label="Priority"
        value={ticket.priority}
        options={priorities}
        onChange={(priority) => store.edit(ticket.id, { priority })}
      />
      <Choice
        label="Type"
        value={ticket.type}
        options={types}
        onChange={(type) => store.edit(ticket.id, { type })}
      />
      {ticket.fields
        .filter(({ id }) => !ours.has(id))
        .map(({ id, title, value }) => (
          <Field key={id}>
            <Field.Label isRegular>{title}</Field.Label>
            <Input
              isCompact
              value={fieldText(value)}
              onChange={({ target }) => store.edit(ticket.id, { fields: { [id]: target.value } })}
            />
          </Field>
        ))}
      <div>
        <div className="label">Tags</div>
        <div className="tags">
          {ticket.tags.length === 0 && <span className="hint">None</span>}
          {ticket.tags.map((tag) => (
            <SoftTag key={tag} hue="grey">
              {tag}
            </SoftTag>
          ))}
        </div>
      </div>
      {ticket.sla.length > 0 && (
        <div className="part">
          <div className="label">Service level</div>
          <ul className="clocks">
            {ticket.sla.map((metric) => (
              <Clock key={metric.metric} {...metric} now={now} />
            ))}
          </ul>
        </div>
      )}
      <OwnFields ticket={ticket} ours={ours} />
    </aside>
  );
}

/** What Baton keeps in the ticket: an agent does not edit it, a developer wants to see it. */
function OwnFields({ ticket, ours }: { ticket: SnapshotTicket; ours: ReadonlySet<number> }) {
  const kept = ticket.fields.filter(({ id, value }) => ours.has(id) && value !== null && value !== '');
  if (kept.length === 0) return null;
  return (
    <div className="part">
      <div className="label">Kept by Baton</div>
      <dl className="kept">
        {kept.map(({ id, title, value }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd title={fieldText(value)}>{fieldText(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string | null;
  options: readonly string[];
  onChange: (value: string) => void;
};

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <Field>
    <Field.Label isRegular>{label}</Field.Label>
    <Select isCompact value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
      {value === null && <option value="">-</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {statusName(option)}
        </option>
      ))}
    </Select>
  </Field>
);

function Clock({ metric, stage, breachAt, now }: SnapshotTicket['sla'][number] & { now: number }) {
  const left = breachAt === null ? null : Date.parse(breachAt) - now;
  const late = left !== null && left < 0 && stage !== 'achieved';
  const name = statusName(metric.replaceAll('_', ' ').replace(/ time$/, ''));
  return (
    <li className="clock" data-late={late || undefined}>
      <Icon src={clock} />
      <span>
        {name},{' '}
        <strong>
          {left === null || stage === 'achieved' ? stage : `${spanText(left)} ${late ? 'late' : 'left'}`}
        </strong>
      </span>
    </li>
  );
}

const fieldText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
