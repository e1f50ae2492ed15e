import type { KeyboardEvent } from 'react';
import type { Never } from '../../../core/routing/never.ts';
import type { Rule } from '../../../core/routing/rule.ts';
import type { Finding } from '../../../core/setup/finding.ts';
import type { Resource } from '../../../flows/resource.ts';
import { usePlaces, useWords } from '../../places.tsx';
import { checkOf } from './check-of.ts';
import { whenWords } from './condition-words.ts';
import { DestinationTest, type TestIssue } from './DestinationTest.tsx';
import { type Check, RouteRow } from './RouteRow.tsx';
import { RuleForm } from './RuleForm.tsx';
import { wayDetails, wayHead } from './route-words.ts';

export type RuleDeed = 'up' | 'down' | 'copy' | 'switch' | 'remove';

type Props = {
  rule: Rule;
  place: number;
  isLast: boolean;
  never: Never | null;
  /** What was found at its destination; undefined when nobody looked. */
  found: Resource<readonly Finding[]> | undefined;
  onTestIssue: TestIssue;
  isOpen: boolean;
  onToggle(): void;
  onChange(rule: Rule): void;
  onDeed(deed: RuleDeed): void;
};

export function RuleRow({
  rule,
  place,
  isLast,
  never,
  found,
  isOpen,
  onToggle,
  onChange,
  onDeed,
  onTestIssue,
}: Props) {
  const words = useWords();
  const { t } = words;
  const { locale } = usePlaces();
  const name = rule.name || t('setup.rule.nameless', { place });
  const check: Check = rule.isOff
    ? { icon: 'medium', tone: 'plain', text: t('setup.check.off') }
    : checkOf({ destination: rule.route.destination, found, never }, locale, words);
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onDeed(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  const items = [
    { key: 'up', isDisabled: place === 1 },
    { key: 'down', isDisabled: isLast },
    { key: 'copy' },
    { key: 'switch' },
    { key: 'remove', isDanger: true },
  ] as const;
  return (
    <RouteRow
      rowId={rule.id}
      order={String(place)}
      title={whenWords(rule, locale, words)}
      subtitle={rule.name || undefined}
      to={wayHead(rule.route, words)}
      toDetails={wayDetails(rule.route, words)}
      check={check}
      isOff={rule.isOff}
      edit={{
        label: t(isOpen ? 'setup.rule.done_of' : 'setup.rule.edit_of', { name }),
        text: t(isOpen ? 'setup.rule.done' : 'setup.rule.edit'),
      }}
      menu={{
        label: t('setup.rule.menu_of', { name }),
        items: items.map((item) => ({
          ...item,
          label: t(item.key === 'switch' && rule.isOff ? 'setup.rule.on' : `setup.rule.${item.key}`),
          onPress: () => onDeed(item.key),
        })),
      }}
      isOpen={isOpen}
      onToggle={onToggle}
      onKeyDown={press}
    >
      <RuleForm rule={rule} onChange={onChange} />
      <DestinationTest destination={rule.route.destination} found={found} onTestIssue={onTestIssue} />
    </RouteRow>
  );
}
