import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import { targets } from '../../../core/checklist/target.ts';
import { plainOptions } from '../../../core/routing/route.ts';
import type { Rule } from '../../../core/routing/rule.ts';
import type { RoutingSettings } from '../../../core/setup/routing-settings.ts';
import { Hint, SectionHead, Unseen } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import type { PartProps } from '../Ready.tsx';
import { copied, moved, replaced, without } from './change-rules.ts';
import { RouteHead } from './RouteRow.tsx';
import { type RuleDeed, RuleRow } from './RuleRow.tsx';
import { TargetRow } from './TargetRow.tsx';
import { useChecks } from './use-checks.ts';

const Top = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  margin-bottom: 8px;
`;

const List = styled.ol`
  list-style: none;
`;

/** Rules first, and below them the five targets, which catch what no rule does. */
export function Routes({ view, setup }: PartProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  const draft = view.draft.routing;
  const { rules } = draft;
  const change = (routing: RoutingSettings) => setup.edit((was) => ({ ...was, routing }));
  useChecks({ view, setup }, open);

  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const setRules = (next: readonly Rule[]) => change({ ...draft, rules: next });
  const inRow = (id: string, what: string) => `[data-row="${CSS.escape(id)}"] ${what}`;

  const add = () => {
    const id = setup.newId();
    const rule: Rule = {
      id,
      name: t('setup.rule.new_name', { place: rules.length + 1 }),
      isOff: false,
      when: [],
      route: { destination: { kind: 'jira', project: '', issueType: '' }, ...plainOptions },
    };
    setRules([...rules, rule]);
    setOpen(id);
    focusNext.current = inRow(id, 'input');
  };

  const nameOf = (rule: Rule, place: number) => rule.name || t('setup.rule.nameless', { place });

  const deeds = (rule: Rule, place: number): Readonly<Record<RuleDeed, () => void>> => ({
    up: () => {
      setRules(moved(rules, rule.id, -1));
      setTold(t('setup.rule.moved', { name: nameOf(rule, place), place: Math.max(1, place - 1) }));
    },
    down: () => {
      setRules(moved(rules, rule.id, 1));
      setTold(t('setup.rule.moved', { name: nameOf(rule, place), place: Math.min(rules.length, place + 1) }));
    },
    copy: () => {
      const id = setup.newId();
      setRules(copied(rules, rule.id, id, (name) => t('setup.rule.copy_of', { name })));
      setOpen(id);
      focusNext.current = inRow(id, 'input');
    },
    switch: () => setRules(replaced(rules, { ...rule, isOff: !rule.isOff })),
    remove: () => {
      setRules(without(rules, rule.id));
      setTold(t('setup.rule.removed', { name: nameOf(rule, place) }));
      const next = rules[place] ?? rules[place - 2];
      focusNext.current = next === undefined ? 'button' : inRow(next.id, 'button');
    },
  });

  const toggle = (id: string) => setOpen(open === id ? null : id);
  return (
    <section aria-labelledby="setup-routes">
      <Top>
        <div>
          <SectionHead id="setup-routes">{t('setup.routes')}</SectionHead>
          <Hint>{t('setup.routes_line')}</Hint>
        </div>
        <Button size="small" onClick={add}>
          {t('setup.rule.add')}
        </Button>
      </Top>
      <Unseen aria-live="polite">{told}</Unseen>
      <RouteHead />
      <List ref={list}>
        {rules.map((rule, at) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            place={at + 1}
            isLast={at === rules.length - 1}
            never={view.never.get(rule.id) ?? null}
            found={view.destinations[rule.id]}
            onTestIssue={() => setup.testIssue(rule.id)}
            isOpen={open === rule.id}
            onToggle={() => toggle(rule.id)}
            onChange={(next) => setRules(replaced(rules, next))}
            onDeed={(deed) => deeds(rule, at + 1)[deed]()}
          />
        ))}
        {targets.map((target) => (
          <TargetRow
            key={target}
            target={target}
            way={draft.routes[target]}
            plain={view.plainRoutes[target]}
            found={view.destinations[target]}
            onTestIssue={() => setup.testIssue(target)}
            isOpen={open === target}
            onToggle={() => toggle(target)}
            onChange={(next) => change({ ...draft, routes: { ...draft.routes, [target]: next } })}
          />
        ))}
      </List>
    </section>
  );
}
