import { Anchor } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import { ControlsSheet } from './ControlsSheet.tsx';
import { FaultsSheet } from './FaultsSheet.tsx';
import { Popover } from './Popover.tsx';
import type { PageState, Store } from './store.ts';

/** What is the workbench's and not Zendesk's. */
export function Toolbar({ store, page }: { store: Store; page: PageState }) {
  const { snapshot } = page;
  const { controls } = snapshot;
  return (
    <div className="toolbar" role="toolbar" aria-label="Workbench">
      <span className="what">Workbench</span>
      <Field className="scenario">
        <Field.Label hidden>Scenario</Field.Label>
        <Select isCompact value={snapshot.scenario} onChange={({ target }) => void store.reset(target.value)}>
          {snapshot.scenarios.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Popover label="Controls" button="Controls" className="link">
        {() => <ControlsSheet store={store} controls={controls} />}
      </Popover>
      <Popover
        label={controls.faults.length === 0 ? 'Faults' : `Faults, ${controls.faults.length} waiting`}
        button={controls.faults.length === 0 ? 'Faults' : `Faults (${controls.faults.length})`}
        className="link"
      >
        {() => <FaultsSheet store={store} faults={controls.faults} />}
      </Popover>
      <Anchor
        href={`/linear?world=${encodeURIComponent(snapshot.world)}`}
        target="_blank"
        isUnderlined={false}
      >
        Linear
      </Anchor>
      <Anchor href={`/jira?world=${encodeURIComponent(snapshot.world)}`} target="_blank" isUnderlined={false}>
        Jira
      </Anchor>
      <Anchor href={`/chat?world=${encodeURIComponent(snapshot.world)}`} target="_blank" isUnderlined={false}>
        Chat
      </Anchor>
      <button type="button" className="reset" disabled={page.busy} onClick={() => void store.reset(null)}>
        Reset
      </button>
    </div>
  );
}
