import { Button } from '@zendeskgarden/react-buttons';
import type { Fault } from '../contract.ts';
import type { Store } from './store.ts';

const presets: readonly { name: string; fault: Fault }[] = [
  {
    name: 'Linear’s answer gets lost',
    fault: { url: 'api.linear.app', method: 'POST', when: 'after', status: 0 },
  },
  { name: 'Linear cannot be reached', fault: { url: 'api.linear.app', when: 'before', status: 0 } },
  {
    name: 'Linear says 503',
    fault: { url: 'api.linear.app', when: 'before', status: 503, body: 'Unavailable' },
  },
  {
    name: 'Jira’s answer gets lost',
    fault: { url: '/rest/api/3/issue', method: 'POST', when: 'after', status: 0 },
  },
  { name: 'Jira cannot be reached', fault: { url: '/rest/api/3/', when: 'before', status: 0 } },
  {
    name: 'Jira asks to wait (429)',
    fault: { url: '/rest/api/3/', when: 'before', status: 429, headers: { 'Retry-After': '20' } },
  },
  {
    name: 'Jira’s link to the ticket fails (503)',
    fault: { url: '/remotelink', method: 'POST', when: 'before', status: 503, body: 'Unavailable' },
  },
  {
    name: 'Somebody saved first (409)',
    fault: { url: '/api/v2/tickets/', method: 'PUT', when: 'before', status: 409 },
  },
  {
    name: 'Answer to a ticket update gets lost',
    fault: { url: '/api/v2/tickets/', method: 'PUT', when: 'after', status: 0 },
  },
  {
    name: 'Too many requests (429)',
    fault: { url: '/api/v2/', when: 'before', status: 429, headers: { 'Retry-After': '20' } },
  },
  {
    name: 'Comments: server error (500)',
    fault: { url: '/comments', when: 'before', status: 500, body: '<html>' },
  },
  { name: 'Session expired (401)', fault: { url: '/api/v2/', when: 'before', status: 401 } },
];

/** Each fault hits the next request that it fits, once. */
export function FaultsSheet({ store, faults }: { store: Store; faults: readonly Fault[] }) {
  return (
    <div className="faults">
      <p className="hint">Hits the next request that it fits, once.</p>
      <ul className="choices">
        {presets.map(({ name, fault }) => (
          <li key={name}>
            <button type="button" onClick={() => void store.control({ faults: [...faults, fault] })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <>
          <p className="hint">Waiting</p>
          <ul className="waiting">
            {faults.map((fault, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal faults may wait side by side
              <li key={index}>
                {fault.method ?? 'Any'} {fault.url} → {fault.status === 0 ? 'silence' : fault.status}
                {fault.when === 'after' ? ', after it was done' : ''}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => void store.control({ faults: [] })}>
            Take them back
          </Button>
        </>
      )}
    </div>
  );
}
