import type { DueWord } from '../due-word.ts';

export const dueWords: Partial<Record<DueWord, string>> = {
  'due:but': 'mais',
  'due:and-others': 'et (?:nous|rien)',
  'due:on': 'le, à, vers',
  'due:to': 'au?, à',
  'due:or': 'ou',
  'due:coming': 'ce soir',
  'due:actor': `je, nous, on, notre, nos, technicien, équipe, correctif`,
  'due:was': 'ai, avons, été, était',
  'due:for': 'pour',
  'due:at-time': 'à, vers',
  'due:is-the': 'est(?: le)?',
  'due:of': `(?:^|\\s)(?:de|du|des|depuis)(?: (?:le|la))?, d'(?:le |la )?`,
};
