/** What people write where a form wants something and they have nothing to say. */
const nothing =
  /^[\s\-–.()*_]*(?:n\/?a|no response|not provided|none|nothing|no|not applicable|unknown|see (?:error|above|below|title|summary|description)|as above|same(?: as above)?|tbd|todo|(?:go to|click(?: on)?|scroll (?:down )?to|enter) ?['"]?(?:\.{2,}|…)['"]?|\?+|x+|keine?|nichts|aucune?|rien|ninguno|nada|nenhum)?[\s\-–.()*!_]*$/i;

/** Whether there are words at all, and more than "n/a". */
export const isUseful = (text: string): boolean =>
  text.length > 40 || (/\p{L}{2}/u.test(text) && !nothing.test(text));
