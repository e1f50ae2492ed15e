import { severities } from '../../../core/checklist/target.ts';
import { assertNever } from '../../../core/outcome.ts';
import type { Destination, TicketValue } from '../../../core/routing/route.ts';
import type { Rule } from '../../../core/routing/rule.ts';
import { destinationName } from '../../destination.ts';
import type { Words } from '../../places.tsx';
import { chatName } from '../chat-names.ts';

type Way = Rule['route'];

const isOpen = (destination: Destination): boolean => {
  switch (destination.kind) {
    case 'jira':
      return destination.project === '';
    case 'linear':
      return destination.team === '';
    case 'group':
      return destination.group === '';
    default:
      return assertNever(destination);
  }
};

/** "Jira ENG, Bug". */
export function wayHead({ destination }: Way, { t }: Words): string {
  if (isOpen(destination)) return t(`setup.way.kind.${destination.kind}`);
  const name = destinationName(destination, t);
  return destination.kind === 'jira' && destination.issueType !== ''
    ? `${name}, ${destination.issueType}`
    : name;
}

/** What of the options is not as usual. */
export function wayDetails(way: Way, { t, list }: Words): string {
  const priorities = severities.flatMap((severity) => {
    const name = way.priority[severity];
    return name === undefined
      ? []
      : [t('setup.way.priority', { severity: t(`document.severity.${severity}`), priority: name })];
  });
  const fills = Object.keys(way.fills).length;
  const parts = [
    way.component !== null && t('setup.way.component', { name: way.component.name }),
    way.project !== null && t('setup.way.project', { name: way.project.name }),
    way.labels.length > 0 && t('setup.way.labels', { labels: list(way.labels) }),
    way.assignee !== null && t('setup.way.assignee', { name: way.assignee.name }),
    ...priorities,
    way.status !== null && t('setup.way.status', { status: t(`send.status.${way.status}`) }),
    way.group !== null && t('setup.way.group', { group: way.group }),
    way.chat !== null && t('setup.way.chat', { channel: chatName(way.chat, t) }),
    fills > 0 && t('setup.way.fills', { count: fills }),
    way.detail === 'minimal' && t('setup.way.minimal'),
    way.note === 'full' && t('setup.way.full_note'),
    way.pii === 'keep' && t('setup.way.keep'),
    way.pii === 'mask' && t('setup.way.masks'),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** What a field of the tracker, and a value of the ticket, are called; their ids where that is not known. */
export type FillNames = { field(id: string): string; value(value: TicketValue): string };

const filledWith = (fill: Way['fills'][string], names: FillNames, { t, list }: Words): string => {
  switch (fill.kind) {
    case 'ask':
      return t('setup.fill.ask');
    case 'ticket':
      return names.value(fill.value);
    case 'fixed':
      return fill.input.kind === 'typed' ? fill.input.text : list(fill.input.choices.map(({ name }) => name));
    default:
      return assertNever(fill);
  }
};

/** What fills the fields that the tracker demands. */
export const fillWords = ({ fills }: Way, names: FillNames, words: Words): readonly string[] =>
  Object.entries(fills).map(([id, fill]) =>
    words.t('setup.change.row', { name: names.field(id), value: filledWith(fill, names, words) }),
  );
