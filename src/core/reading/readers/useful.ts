/** What people write where a form wants something and they have nothing to say. */
const nothing =
  /^[\s\-–.()*]*(?:n\/?a|none|nothing|no|not applicable|unknown|see (?:above|below|title|summary|description)|as above|same(?: as above)?|tbd|todo|\?+|x+|keine?|nichts|aucune?|rien|ninguno|nada|nenhum)?[\s\-–.()*!]*$/i;

/** Whether there are words at all, and more than "n/a". */
export const isUseful = (text: string): boolean =>
  text.length > 40 || (/\p{L}{2}/u.test(text) && !nothing.test(text));
