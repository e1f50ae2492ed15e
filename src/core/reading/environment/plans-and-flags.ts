import { lacks, quote } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import { behind, hitsOf, overlapsAny, type Piece, type View } from './view.ts';

/** What vendors call their plans. */
const known = oneOf('environment:plan');
const planBefore = new RegExp(`\\b(${known}(?: (?:${known}|\\d))?)[ -]$`, 'i');
const planBehind = new RegExp(
  `[ ]?(?:[:=]|${oneOf('environment:is')})?[ ]?["'“„«]?(${known}(?: (?:${known}|\\d{1,4}))?)\\b`,
  'iy',
);
const planNamed = /[ ]?[:=][ ]?["'“„«]?([A-Z][\w+]{1,20}(?: (?:[A-Z][\w+]{1,20}|\d{2,4}\b))?)/y;

/** "(free Community tier", "on your Studio plan": what a vendor may call it, beside words that speak of having it. */
const owned = new RegExp(
  `\\b${oneOf('environment:plan-lead')}(?: ${oneOf('environment:plan-article')})?(?: ${oneOf('environment:plan-terms')})? ((?:[A-Z][\\w+]{1,20})(?: [A-Z][\\w+]{1,20})?) $`,
);
/** Plans of other things. */
const noPlan = new RegExp(`^${oneOf('environment:no-plan')}\\b`);
/** "Enterprise agreement", "Premium customer". */
const customerOf = new RegExp(
  `\\b(${oneOf('environment:plan-of-customer')}) ${oneOf('environment:customer')}\\b`,
  'g',
);

/** "…, plan Familiar.", "Offre Perso+,": at the end of a clause that is nothing else. */
const planAlone =
  / \(?([\p{Lu}][\p{L}\d]{2,20}\+?(?: [\p{Lu}][\p{L}\d]{1,20}\+?)?)(?=\s*(?:[,;)\n]|\.(?:\s|$)|$))/uy;
const clauseBegins = new RegExp(
  `(?:^|[.,;:(•–-]\\s?|\\b${oneOf('environment:plan-article', 'environment:on')} )$`,
);
/** "…, Community plan.": an item of a list. */
const item = /[,;(•|] ?([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?) $/;
const itemEnds = /^(?:[,;)\n|]|\.(?:\s|$)|$)/;
/** "On the free tier". */
const small = new RegExp(`\\b${oneOf('environment:pay')} (${oneOf('environment:plan-small')}) $`, 'i');

/** "The Enterprise plan", "plan: Business", "Business-Tarif". */
export function plans(view: View): readonly Piece[] {
  const { text } = view;
  const contracts = [...view.sentence.text.matchAll(customerOf)].map(
    ({ 0: all, 1: name = '', index }): Piece => {
      const start = view.sentence.span[0] + index;
      return { part: 'plan', text: name, span: [start, start + all.length] };
    },
  );
  const named = hitsOf(view, 'env:plan').flatMap(({ span: [start, end] }): readonly Piece[] => {
    const before = planBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    if (before !== undefined && /^[A-Z]/.test(before)) {
      const from = start - before.length - 1;
      return [{ part: 'plan', text: before, span: [from, end] }];
    }
    const theirs = owned.exec(text.slice(Math.max(view.sentence.span[0], start - 60), start))?.[1];
    if (theirs !== undefined && !noPlan.test(theirs)) {
      const from = start - theirs.length - 1;
      return [{ part: 'plan', text: text.slice(from, end), span: [from, end] }];
    }
    const lead = text.slice(Math.max(view.sentence.span[0], start - 40), start);
    const listed = itemEnds.test(text.slice(end, end + 2)) ? item.exec(lead)?.[1] : undefined;
    const said = listed === undefined || noPlan.test(listed) ? small.exec(lead)?.[1] : listed;
    if (said !== undefined) {
      const from = start - said.length - 1;
      return [{ part: 'plan', text: text.slice(from, end), span: [from, end] }];
    }
    const alone = clauseBegins.test(lead) ? behind(text, end, planAlone) : null;
    const isOther = alone !== null && noPlan.test(alone[1] ?? '');
    const found = behind(text, end, planNamed) ?? behind(text, end, planBehind) ?? (isOther ? null : alone);
    const name = found?.[1];
    if (found === null || name === undefined || !/^[A-Z]/.test(name)) return [];
    return [{ part: 'plan', text: name, span: [start, end + found[0].length] }];
  });
  const found = [...named, ...contracts];
  return [...found, ...plansAlone(view).filter(({ span }) => !overlapsAny(span, found))];
}

/** "We're on Business,", "they pay for Team", "cust. on Education Plus": what vendors call their plans, alone. */
const alone = new RegExp(
  `\\b${oneOf('environment:on-plan')} ((?:[A-Z][a-z]{3,14} )?[A-Z][a-z]{2,14}(?: \\d)?)(?=\\s*(?:[,;)\\n]|\\.(?:\\s|$)|$)| ${oneOf('environment:behind-plan')}\\b)`,
  'g',
);
const knownAlone = new RegExp(`(?:^| )${known}(?: \\d)?$`, 'i');

function plansAlone({ sentence: { text, span } }: View): readonly Piece[] {
  return [...text.matchAll(alone)].flatMap(({ 0: all, 1: name = '', index }): readonly Piece[] => {
    const end = span[0] + index + all.length;
    return knownAlone.test(name) && !/^Teams?$/.test(name.replace(/^Team$/, '')) && !noPlan.test(name)
      ? [{ part: 'plan', text: name, span: [end - name.length, end] }]
      : [];
  });
}

/** What programmers call things: new_export, beta.export, new-editor, newExport. */
const identifier = '[A-Za-z][a-z0-9]*(?:[_.-][A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+';
const flagBehind = new RegExp(`[ ]?[:=]?[ ]?["'“„«\`]?(${identifier})`, 'y');
const flagBefore = new RegExp(`["'“„«\`]?(?<![\\w.-])(${identifier})["'”“»\`]?[ -]$`);

/** "With the beta "Smart routing" switched on". */
const beta = new RegExp(
  `\\b${oneOf('environment:beta')}(?: ${oneOf('environment:feature')})? ?["“„«]([^"”“»\\n]{3,40})["”“»]|["“„«]([^"”“»\\n]{3,40})["”“»] ${oneOf('environment:beta', 'environment:feature')}\\b`,
  'gi',
);

/** "tax_engine_v2 is off now". */
const switched = new RegExp(
  `(?<![\\w./-])[a-z][a-z\\d]*(?:_[a-z\\d]+)+(?= (?:${oneOf('environment:is')})(?: ${oneOf('environment:still')})? ${oneOf('environment:switched')}\\b)`,
  'g',
);

/** "Flag new_export", "the new-editor feature flag". */
export function flags(view: View): readonly Piece[] {
  const { text, sentence } = view;
  const betas = lacks(sentence, quote)
    ? []
    : [...sentence.text.matchAll(beta)].flatMap(
        ({ 0: all, 1: behind = '', 2: name = behind, index }): readonly Piece[] => {
          const start = sentence.span[0] + index + all.indexOf(name);
          return /^\p{Ll}+$/u.test(name)
            ? []
            : [{ part: 'flag', text: name, span: [start, start + name.length] }];
        },
      );
  const named = hitsOf(view, 'env:flag').flatMap(({ span: [start, end] }): readonly Piece[] => {
    const found = behind(text, end, flagBehind);
    if (found?.[1] !== undefined) {
      const last = end + found[0].length;
      return [{ part: 'flag', text: found[1], span: [last - found[1].length, last] }];
    }
    const before = flagBefore.exec(text.slice(Math.max(0, start - 60), start));
    if (before?.[1] === undefined) return [];
    return [{ part: 'flag', text: before[1], span: [start - before[0].length, end] }];
  });
  const identifiers = sentence.text.includes('_') ? [...sentence.text.matchAll(switched)] : [];
  const toggled = identifiers.map(({ 0: name, index }): Piece => {
    const start = sentence.span[0] + index;
    return { part: 'flag', text: name, span: [start, start + name.length] };
  });
  return [...named, ...toggled.filter(({ span }) => !overlapsAny(span, named)), ...betas];
}
