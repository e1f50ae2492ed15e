import { Field, Select } from '@zendeskgarden/react-forms';
import type { Controls } from '../contract.ts';
import type { Store } from './store.ts';

const locales = [
  ['en-US', 'English'],
  ['de', 'Deutsch'],
] as const;
const delays = [0, 300, 1000, 3000, 10_000];

/** Who is signed in, in which language and light, and how slow everything is. */
export function ControlsSheet({ store, controls }: { store: Store; controls: Controls }) {
  const known = locales.some(([code]) => code === controls.locale);
  return (
    <div className="fields">
      <Field>
        <Field.Label>Role</Field.Label>
        <Select
          isCompact
          value={controls.role}
          onChange={({ target }) =>
            void store.control({ role: target.value === 'admin' ? 'admin' : 'agent' })
          }
        >
          <option value="agent">Agent</option>
          <option value="admin">Admin</option>
        </Select>
      </Field>
      <Field>
        <Field.Label>Colour scheme</Field.Label>
        <Select
          isCompact
          value={controls.colorScheme}
          onChange={({ target }) =>
            void store.control({ colorScheme: target.value === 'dark' ? 'dark' : 'light' })
          }
        >
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </Select>
      </Field>
      <Field>
        <Field.Label>Agent’s language</Field.Label>
        <Select
          isCompact
          value={controls.locale}
          onChange={({ target }) => void store.control({ locale: target.value })}
        >
          {!known && <option value={controls.locale}>{controls.locale}</option>}
          {locales.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field>
        <Field.Label>Latency</Field.Label>
        <Select
          isCompact
          value={String(controls.latency)}
          onChange={({ target }) => void store.control({ latency: Number(target.value) })}
        >
          {[...new Set([...delays, controls.latency])].map((ms) => (
            <option key={ms} value={String(ms)}>
              {ms === 0 ? 'None' : `${ms} ms`}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
