import { severities, targets } from '../checklist/target.ts';
import type { Choice } from '../form-field.ts';
import { parseRoute } from '../routing/parse-route.ts';
import type { Route } from '../routing/route.ts';
import type { Condition, Rule } from '../routing/rule.ts';
import type { Node } from './json-text.ts';
import { figure, listOf, mapRead, name, objectOf, oneOf, type Read, text, wrong, yesNo } from './read-kit.ts';

const choice: Read<Choice> = objectOf({ id: name, name: text }, {});

/** A route as the one line of the plain settings. */
export const route: Read<Omit<Route, 'name'>> = mapRead(text, (found, node, path) => {
  const parsed = parseRoute('', found);
  if (parsed.kind === 'error') return wrong(node, path, { kind: 'bad-route', error: parsed.error });
  const { name: _, ...rest } = parsed.route;
  return { value: rest };
});

const kinds = [
  'tag',
  'brand',
  'group',
  'form',
  'organization-field',
  'ticket-field',
  'language',
  'severity',
  'target',
  'revenue',
] as const;

const words = listOf(name);

function conditionOf(kind: Condition['kind']): Read<Condition> {
  switch (kind) {
    case 'tag':
    case 'language':
      return objectOf({ kind: oneOf([kind]), anyOf: words }, {});
    case 'brand':
    case 'group':
    case 'form':
      return objectOf({ kind: oneOf([kind]), anyOf: listOf(choice) }, {});
    case 'organization-field':
      return objectOf({ kind: oneOf([kind]), field: name, anyOf: words }, {});
    case 'ticket-field':
      return objectOf({ kind: oneOf([kind]), field: choice, anyOf: words }, {});
    case 'severity':
      return objectOf({ kind: oneOf([kind]), anyOf: listOf(oneOf(severities)) }, {});
    case 'target':
      return objectOf({ kind: oneOf([kind]), anyOf: listOf(oneOf(targets)) }, {});
    case 'revenue':
      return objectOf({ kind: oneOf([kind]), atLeast: figure }, {});
    default:
      return kind satisfies never;
  }
}

const kindIn = (node: Node): Node | undefined =>
  node.kind === 'object' ? node.entries.find(({ key }) => key === 'kind')?.value : undefined;

/** Its kind says which other keys it has, so that is looked at first. */
const condition: Read<Condition> = (node, path) => {
  if (node.kind !== 'object') return wrong(node, path, { kind: 'wrong-kind', expected: 'object' });
  const kind = kindIn(node);
  if (kind === undefined) return wrong(node, `${path}.kind`, { kind: 'missing' });
  const known = oneOf(kinds)(kind, `${path}.kind`);
  return 'wrong' in known ? known : conditionOf(known.value)(node, path);
};

const rule: Read<Rule> = objectOf(
  { id: name, name, isOff: yesNo, when: listOf(condition), route },
  { isOff: false, when: [] },
);

/** Ids tell rules apart, so each stands once. */
export const readRules: Read<readonly Rule[]> = mapRead(listOf(rule), (rules, node, path) => {
  const twice = rules.findIndex(({ id }, index) => rules.findIndex((each) => each.id === id) < index);
  if (twice < 0) return { value: rules };
  const at = node.kind === 'list' ? (node.items[twice]?.at ?? node.at) : node.at;
  return wrong({ at }, `${path}[${twice}].id`, { kind: 'twice' });
});
