/** Begins with a capital, also where it was cut out of something longer. "iOS" and "order.confirmed" stay as they are. */
export const likeASentence = (text: string): string =>
  text.replace(/^\p{Ll}(?=[\p{Ll}'’]*,?\s)/u, (first) => first.toUpperCase());
