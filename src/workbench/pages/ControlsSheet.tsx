import { Field, Select } from '@zendeskgarden/react-forms';
import type { Controls } from '../contract.ts';
import { roles } from '../world/roles.ts';
import type { Store } from './store.ts';

type Choice<T> = readonly [value: T, name: string];

const roleChoices: readonly Choice<Controls['role']>[] = (
  ['agent', 'admin', 'light_agent', 'no_tags'] as const
).map((role) => [role, roles[role].title]);

const withCurrent = <T,>(choices: readonly Choice<T>[], value: T, nameOf: (value: T) => string) =>
  choices.some(([each]) => each === value) ? choices : [...choices, [value, nameOf(value)] as const];

const milliseconds = (ms: number): string => (ms === 0 ? 'None' : `${ms} ms`);
const seconds = (count: number): string => (count === 0 ? 'None' : `${count} s`);
const amounts = (values: readonly number[], nameOf: (value: number) => string) =>
  values.map((value) => [value, nameOf(value)] as const);

type KnobProps<T> = {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onTurn(value: T): void;
};

function Knob<T extends string | number | boolean>({ label, value, choices, onTurn }: KnobProps<T>) {
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Select
        isCompact
        value={String(value)}
        onChange={({ target }) => {
          const chosen = choices.find(([each]) => String(each) === target.value);
          if (chosen !== undefined) onTurn(chosen[0]);
        }}
      >
        {choices.map(([each, name]) => (
          <option key={String(each)} value={String(each)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Who is signed in, in which language and light, how slow everything is, and what the systems behind are like. */
export function ControlsSheet({ store, controls }: { store: Store; controls: Controls }) {
  const turn = (wanted: Partial<Controls>) => void store.control(wanted);
  return (
    <div className="fields">
      <Knob label="Role" value={controls.role} choices={roleChoices} onTurn={(role) => turn({ role })} />
      <Knob
        label="Colour scheme"
        value={controls.colorScheme}
        choices={[
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onTurn={(colorScheme) => turn({ colorScheme })}
      />
      <Knob
        label="Agent’s language"
        value={controls.locale}
        choices={withCurrent(
          [
            ['en-US', 'English'],
            ['de', 'Deutsch'],
          ],
          controls.locale,
          (code) => code,
        )}
        onTurn={(locale) => turn({ locale })}
      />
      <Knob
        label="Latency"
        value={controls.latency}
        choices={withCurrent(
          amounts([0, 300, 1000, 3000, 10_000], milliseconds),
          controls.latency,
          milliseconds,
        )}
        onTurn={(latency) => turn({ latency })}
      />
      <Knob
        label="Jira’s search lags by"
        value={controls.indexLag}
        choices={withCurrent(amounts([0, 5, 15, 60], seconds), controls.indexLag, seconds)}
        onTurn={(indexLag) => turn({ indexLag })}
      />
      <Knob
        label="Zendesk’s proxy calls itself"
        value={controls.looksLikeBrowser}
        choices={[
          [false, 'A proxy'],
          [true, 'A browser, which Jira refuses'],
        ]}
        onTurn={(looksLikeBrowser) => turn({ looksLikeBrowser })}
      />
      <Knob
        label="Headers of answers"
        value={controls.withholdsHeaders}
        choices={[
          [false, 'Handed on'],
          [true, 'Withheld'],
        ]}
        onTurn={(withholdsHeaders) => turn({ withholdsHeaders })}
      />
    </div>
  );
}
