import { behind, hitsOf, type Piece, type View } from './view.ts';

/** What vendors call their plans. */
const known = [
  'free|trial|starter|basic|lite|essentials?|standard|team|teams|growth|plus|pro|professional|premium|business|advanced',
  'scale|enterprise|ultimate|corporate|unlimited|professionell|unternehmen|gratuit|essentiel|professionnel|équipe|entreprise',
  'gratuito|básico|esencial|profesional|equipo|empresa|empresarial|essencial|profissional|equipe|avançado|avanzado',
].join('|');
const planBefore = new RegExp(`\\b((?:${known})(?: (?:${known}|\\d))?)[ -]$`, 'i');
const planBehind = new RegExp(
  `[ ]?(?:[:=]|is|ist|est|es|é)?[ ]?["'“„«]?((?:${known})(?: (?:${known}))?)\\b`,
  'iy',
);
const planNamed = /[ ]?[:=][ ]?["'“„«]?([A-Z][\w+]{1,20}(?: [A-Z][\w+]{1,20})?)/y;

/** "The Enterprise plan", "plan: Business", "Business-Tarif". */
export function plans(view: View): readonly Piece[] {
  const { text } = view;
  return hitsOf(view, 'env:plan').flatMap(({ span: [start, end] }): readonly Piece[] => {
    const before = planBefore.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    if (before !== undefined && /^[A-Z]/.test(before)) {
      const from = start - before.length - 1;
      return [{ part: 'plan', text: before, span: [from, end] }];
    }
    const found = behind(text, end, planNamed) ?? behind(text, end, planBehind);
    const name = found?.[1];
    if (found === null || name === undefined || !/^[A-Z]/.test(name)) return [];
    return [{ part: 'plan', text: name, span: [start, end + found[0].length] }];
  });
}

/** What programmers call things: new_export, beta.export, new-editor, newExport. */
const identifier = '[A-Za-z][a-z0-9]*(?:[_.-][A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+';
const flagBehind = new RegExp(`[ ]?[:=]?[ ]?["'“„«\`]?(${identifier})`, 'y');
const flagBefore = new RegExp(`["'“„«\`]?(?<![\\w.-])(${identifier})["'”“»\`]?[ -]$`);

/** "Flag new_export", "the new-editor feature flag". */
export function flags(view: View): readonly Piece[] {
  const { text } = view;
  return hitsOf(view, 'env:flag').flatMap(({ span: [start, end] }): readonly Piece[] => {
    const found = behind(text, end, flagBehind);
    if (found?.[1] !== undefined) {
      const last = end + found[0].length;
      return [{ part: 'flag', text: found[1], span: [last - found[1].length, last] }];
    }
    const before = flagBefore.exec(text.slice(Math.max(0, start - 60), start));
    if (before?.[1] === undefined) return [];
    return [{ part: 'flag', text: before[1], span: [start - before[0].length, end] }];
  });
}
