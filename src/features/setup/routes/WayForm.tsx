import { useState } from 'react';
import { assertNever } from '../../../core/outcome.ts';
import { type Destination, plainOptions } from '../../../core/routing/route.ts';
import type { Rule } from '../../../core/routing/rule.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { Fills } from './Fills.tsx';
import { GroupPick } from './GroupPick.tsx';
import { JiraPart } from './JiraPart.tsx';
import { LinearPart } from './LinearPart.tsx';
import { TicketPart } from './TicketPart.tsx';

export type Way = Rule['route'];
export type PartProps<Kind extends Destination['kind'] = Destination['kind']> = {
  way: Way;
  destination: Extract<Destination, { kind: Kind }>;
  onChange(way: Way): void;
};

function blank(kind: Destination['kind']): Destination {
  switch (kind) {
    case 'jira':
      return { kind, project: '', issueType: '' };
    case 'linear':
      return { kind, team: '' };
    case 'group':
      return { kind, group: '' };
    default:
      return assertNever(kind);
  }
}

/** What belongs to one tracker is not carried over to another. */
const turnedTo = (way: Way, kind: Destination['kind']): Way => ({
  ...plainOptions,
  ...way,
  destination: blank(kind),
  component: null,
  project: null,
  priority: {},
  assignee: null,
  fills: {},
});

type Props = { way: Way; onChange(way: Way): void };

/** Where something goes, and what is made of it there. */
export function WayForm({ way, onChange }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { destination } = way;
  return (
    <Stack $gap={12}>
      <Choice
        question={t('setup.way.system')}
        options={(['jira', 'linear', 'group'] as const).map((kind) => ({
          value: kind,
          label: t(`setup.way.kind.${kind}`),
        }))}
        value={destination.kind}
        onChoose={(kind) => kind !== destination.kind && onChange(turnedTo(way, kind))}
      />
      {destination.kind === 'jira' && <JiraPart way={way} destination={destination} onChange={onChange} />}
      {destination.kind === 'linear' && (
        <LinearPart way={way} destination={destination} onChange={onChange} />
      )}
      {destination.kind === 'group' && (
        <GroupPick
          label={t('setup.way.to_group')}
          value={destination.group}
          onPick={(group) => onChange({ ...way, destination: { kind: 'group', group: group ?? '' } })}
        />
      )}
      {destination.kind === 'jira' && destination.issueType !== '' && (
        <Fills way={way} destination={destination} onChange={onChange} />
      )}
      <Disclosure title={t('setup.way.ticket')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <TicketPart way={way} destination={destination} onChange={onChange} />
      </Disclosure>
    </Stack>
  );
}
