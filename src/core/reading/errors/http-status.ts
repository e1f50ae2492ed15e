import { figure, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Span } from '../prepared.ts';
import { matchesIn, type Piece, type View } from './piece.ts';

const reasons =
  'Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|Precondition Failed|Payload Too Large|Content Too Large|URI Too Long|Unsupported Media Type|Unprocessable (?:Entity|Content)|Locked|Too Many Requests|Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out|Insufficient Storage';

const error = oneOf('error:error');
const article = `(?:${oneOf('error:article', 'error:before-code')} |HTTP ){0,3}`;
const behind = oneOf('error:behind-status');
/** A status of a failure, where what stands around says that it is one: 500 rows, 200 and 404 € are none. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\b([45]\\d\\d)[ :,-]{1,3}(?:${reasons})\\b`, 'gi'),
  new RegExp(
    `\\bHTTP(?:S?\\/\\d(?:\\.\\d)?)?[ -]?(?:${oneOf('error:status', 'error:error')} ){0,2}[:=]?[ ]?([45]\\d\\d)\\b`,
    'gi',
  ),
  new RegExp(
    `\\bstatus(?:[ _-]?code)?["']?\\s{0,2}[:=]?\\s{0,2}(?:${oneOf('error:of')} )?["']?([45]\\d\\d)\\b`,
    'gi',
  ),
  /["']http(?:_?(?:status|code))?["']\s{0,2}:\s{0,2}["']?([45]\d\d)\b/g,
  /(?:→|->|=>)\s{0,3}([45]\d\d)\b(?![.,]\d)/g,
  new RegExp(`(?<![\\w/-])${error}[ :-]{1,2}([45]\\d\\d)\\b(?!\\d|[.,]\\d)`, 'gi'),
  new RegExp(`(?<![.,:\\d])\\b([45]\\d\\d)(?:er)?[ -]${oneOf('error:error', 'error:response')}\\b`, 'gi'),
  new RegExp(`\\b${error}\\s([45]\\d\\d)\\b`, 'gi'),
  new RegExp(
    `\\b${oneOf('error:before-status', 'error:article')} ${article}([45]\\d\\d)s?(?=$|[\\s]*[.,;:!?)\\n]|\\s${behind}\\b)`,
    'gim',
  ),
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) [^\s"]{1,200}(?: HTTP\/\d(?:\.\d)?"?)? {1,10}([45]\d\d)\b(?![.,]\d)/g,
];

/** In the text of an error, in brackets or at its end. */
const inText = /\(([45]\d\d)\)|(?<= )([45]\d\d)$/g;

/** Where people speak of calls to a server, a number that is a status and not followed by what it counts. */
const ofServers = new RegExp(
  `\\b(?:https?|curl|get|post|put|patch|oauth|scim|sso|cdn|urls?|${oneOf('error:server')})\\b`,
  'i',
);
const bare = new RegExp(
  `(?<![\\w€$£#.,:/-]|\\b${oneOf('error:counting')} )(40[0-9]|41[0-8]|42[1-9]|431|451|499|50[0-8]|51[01]|52[0-7]|530)(?:${oneOf('error:ending')})?(?=$|[.;!?)\\n]|, | ${oneOf('error:behind-bare-status')}\\b|\\/[45]\\d\\d)`,
  'g',
);

const mayBeStatus = /[45]\d\d/;

/** What support says of what is to come. */
const ahead = new RegExp(`\\b${oneOf('error:ahead')}\\b`, 'i');

export function httpStatus(view: View, texts: readonly Span[]): readonly Piece[] {
  const { text, block } = view;
  const found = allStatuses(view, texts);
  if (!view.isReply || block.kind === 'code') return found;
  return found.filter(({ span: [start] }) => {
    const from = block.sentences.findLast(({ span }) => span[0] <= start)?.span[0] ?? block.span[0];
    return !ahead.test(text.slice(from, start));
  });
}

function allStatuses({ text, block }: View, texts: readonly Span[]): readonly Piece[] {
  if (lacks(block, figure)) return [];
  const found: Piece[] = [...statusesIn(text, block.span)];
  for (const span of texts)
    for (const { match, start } of matchesIn(text, span, inText)) {
      const from = match[2] === undefined ? start + 1 : start;
      if (!found.some((other) => other.span[0] === from))
        found.push({ part: 'http-status', span: [from, from + 3] });
    }
  if (block.kind === 'code' || !mayBeStatus.test(text.slice(...block.span))) return found;
  if (!ofServers.test(text.slice(...block.span))) return found;
  for (const sentence of block.sentences) {
    if (lacks(sentence, figure)) continue;
    for (const { start } of matchesIn(text, sentence.span, bare))
      if (!found.some(({ span }) => span[0] <= start && start < span[1]))
        found.push({ part: 'http-status', span: [start, start + 3] });
  }
  return found;
}

/** Those that say themselves what they are. */
export function statusesIn(text: string, within: Span): readonly Piece[] {
  const found: Piece[] = [];
  // Most text has no such number: ten patterns need not look for it.
  if (!mayBeStatus.test(text.slice(...within))) return found;
  for (const pattern of patterns)
    for (const { match, start } of matchesIn(text, within, pattern)) {
      const status = match[1] ?? '';
      const from = start + match[0].indexOf(status);
      const isReason = /^[45]\d\d[ :,-]+[A-Za-z]/.test(match[0]) && pattern === patterns[0];
      const end = isReason ? start + match[0].length : from + status.length;
      if (!found.some(({ span }) => span[0] < end && from < span[1]))
        found.push({ part: 'http-status', span: [from, end] });
    }
  return found;
}
