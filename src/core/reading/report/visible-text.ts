/**
 * The text that a person sees: without comments and tags of markup and without pictures. A long run of bold text is
 * the prompt of a form, not the author's. Lengths are bounded: a hostile text costs no more than its size.
 */
export const visibleText = (text: string): string =>
  text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)/g, ' ')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, ' ')
    .replace(/\*\*(?=\S)[^*]{44,699}[^*\s]\*\*/g, '\n');
