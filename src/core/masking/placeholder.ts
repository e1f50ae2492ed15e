/** Left to be filled in: <password>, ${VAR}, $VAR, {{ value }}, %VAR%, @VAR@, [token], $(command), … */
const open = /^(?:[<[{(]|\$[\w({]|\$$|%\w+%|@\w+@|%[-+ #0]?[a-z]$|\.{2,}|…|&lt;|#\{)/i;

/** Nothing but one character, such as xxxxxxxx and ********. */
const sameCharacter = /^(.)\1*$/;
/** Filled up: somebody struck the key until it was long enough. */
const filled = /([xX*•#.\d])\1{7}/;

const sequences = ['0123456789012345678901234567890', 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'];

/** The keys one after another: abcdefghijklm, 1234567890. */
function isSequence(text: string): boolean {
  const plain = text.toLowerCase();
  return sequences.some((sequence) => {
    const length = Math.max(10, Math.ceil(plain.length / 2));
    for (let start = 0; start + length <= plain.length; start += 1)
      if (sequence.includes(plain.slice(start, start + length))) return true;
    return false;
  });
}

/** Words that stand for a value, alone or with each other: your-token-here, my_password, change.me. */
const stand =
  /^(?:(?:your|my|the|a|some|our|new|old|real|actual|this|is|put|insert|enter|add|paste|set|use|replace|with|change|me|it|here|goes|to|be|not|no|todo|tbd|fixme|example|sample|dummy|fake|test|testing|demo|mock|foo|bar|baz|default|placeholder|value|redacted|removed|hidden|masked|filtered|secret|token|tokens|key|keys|api|app|access|auth|client|user|name|login|email|password|passwd|passwort|pass|pwd|pw|credential|credentials|basic|bearer|string|text|null|nil|none|undefined|true|false|yes|empty|unknown|invalid|id|abc|xyz|deine?|ihr|hier|mein)[-_. ]?)+$/i;

/** Whether a text only says that a secret goes here. */
export const isPlaceholder = (text: string): boolean =>
  open.test(text) || sameCharacter.test(text) || stand.test(text);

/** The same for what is as long as a token: there an example is one, however it goes on. */
export const isFakeToken = (text: string): boolean =>
  isPlaceholder(text) || filled.test(text) || /example|placeholder/i.test(text) || isSequence(text);

/** The same for a token whose beginning already says whose it is: those who made it up are few, so only the plainest count. */
export const isFilledUp = (text: string): boolean => filled.test(text) || /example/i.test(text);
