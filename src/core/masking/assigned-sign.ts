/** How a name leads to its value. `gap`: by nothing but a blank. */
export type By = 'sign' | 'words' | 'gap';

export type Signed = {
  /** Words that belong to the name, between it and the sign. */
  more: string;
  by: By;
  /** Nothing but a sign, as in an environment or an address, or after an option of a command. */
  isTight: boolean;
  valueAt: number;
};

/** Words between a name and its sign: "API key for imports: …". */
const between = String.raw`(?:[ \t]{1,4}[\p{L}\w.-]{1,20}){0,3}?`;
const closing = String.raw`(?:\\?["'\x60\])}]|%5D){0,3}`;
const signs = [
  // key = value, key: value, key => value, key := value, key || value
  String.raw`(?<sign>[ \t]{0,40}(?:={1,3}>?|:{1,3}=|:|\?{1,2}=|\|\|=?|->|[.+]=)[ \t]{0,40})`,
  // "key", "value" and setKey("value")
  String.raw`(?<list>[ \t]{0,2}[,(][ \t]{0,4}(?=\\?["'\x60]))`,
  // name: KEY, value: "…" of JSON, YAML and XML
  String.raw`(?<pair>[\s,]{1,40}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4})`,
  // <key>value</key>
  '(?<tag>>)',
  // the password is …
  String.raw`(?<words>[ \t]{1,4}(?:is|was|are|ist|war|lautet|lautete|est|es|é)[ \t]{0,4}:?[ \t]{1,4})`,
];
const sign = new RegExp(`(?<more>${between})${closing}(?:${signs.join('|')})`, 'uy');
/** --token value, ENV TOKEN value, set token value. */
const option = /(?:^|\s)(?:--?|(?:ENV|setx?|setenv)[ \t]{1,4})$/;
const optionSign = /[ \t]{1,4}|=/y;

const gap = /[ \t]{1,4}/y;

/** What stands in the place of a masked value: [password]; user[password] is a name. */
const openMark = /(?<![\w\])])\[[^[\]\n]{0,40}$/;

/** What leads from the name between `start` and `end` to its value; null when nothing does. */
export function signAfter(text: string, start: number, end: number): Signed | null {
  const before = text.slice(Math.max(0, start - 12), start);
  if (text.startsWith('--', start) || option.test(before)) {
    optionSign.lastIndex = end;
    const isDashed = /-$/.test(before) || text.startsWith('--', start);
    if (optionSign.test(text))
      return { more: '', by: 'sign', isTight: isDashed, valueAt: optionSign.lastIndex };
  }
  sign.lastIndex = end;
  const match = sign.exec(text);
  if (match === null) return gapAfter(text, end);
  const { more = '', tag, words } = match.groups ?? {};
  const nameEnd = end + more.length;
  if (text[nameEnd] === ']' && openMark.test(text.slice(Math.max(0, nameEnd - 50), nameEnd))) return null;
  const isTagged = text[start - 1] === '<' || /["']/.test(text[end] ?? '');
  if (tag !== undefined && !isTagged) return null;
  return {
    more,
    by: words === undefined ? 'sign' : 'words',
    isTight: match[0] === '=' || match[0] === '%5D=',
    valueAt: sign.lastIndex,
  };
}

/** "the token 4f1c… is refused" */
function gapAfter(text: string, end: number): Signed | null {
  gap.lastIndex = end;
  return gap.test(text) ? { more: '', by: 'gap', isTight: false, valueAt: gap.lastIndex } : null;
}
