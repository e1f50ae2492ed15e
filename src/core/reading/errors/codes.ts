import { bracket, code as codeSign, colon, dash, figure, lacks, quote, room } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import { labelledCodes } from './labelled-codes.ts';
import { matchesIn, type Piece, type View } from './piece.ts';
import { shownCodes } from './shown-codes.ts';

/** Shapes that nothing but an error code has. */
const sure = new RegExp(
  `\\b(?:ERR_[A-Z][A-Z0-9_]{2,50}|E(?:CONN|TIMED|NOENT|ACCES|HOST|ADDR|PIPE|PERM|EXIST|NOTFOUND|RESOLVE|PROTO|SOCKET|BUSY|MFILE|NOSPC|LOCKED|INTEGRITY)[A-Z]{0,12}|(?:ORA|PLS|TNS|DPY|NJS)-\\d{4,5}|(?:NET::|SSL_|SEC_|PR_|MOZILLA_|DNS_|PROBE_)[A-Z_]{6,60}|SIP(?:\\/2\\.0)? [3-6]\\d\\d(?: [A-Z][a-z]+){1,3}|AADSTS\\d{4,7}|SQLSTATE\\[?\\w{5}\\]?|0x[0-9A-Fa-f]{8}|[A-Z]{1,4}-0x[0-9A-F]{1,4}|(?<=${oneOf('error:before-number')} )0x[0-9A-Fa-f]{1,7}|[A-Z]{3,12}(?:_[A-Z]{2,12}){0,4}_(?:ERROR|EXCEPTION|FAILED|FAILURE|TIMEOUT|DENIED|INVALID|EXPIRED))\\b`,
  'g',
);

/** What may be a code beside the word: E-3107, P204, SAML-1107, PAY_4012, 1042. */
/** Names that programmers give to errors: EXC_BAD_ACCESS. With "=" behind they are settings. */
const constant = /\b[A-Z][A-Z0-9]{1,15}(?:_[A-Z0-9]{2,15}){1,5}\b(?!\s?=)/g;

const likely =
  /\b(?:[A-Z]{1,8}-[A-Z]{1,4}-?\d{1,6}|[A-Z]{2}[a-z]-\d{3,5}|[A-Z]{1,10}[-_]?\d{2,7}(?:-(?:\d{1,4}|[A-Z]{2,8}))?|[A-Z]{2,10}(?:[-_][A-Z0-9]{2,10}){1,3})\b/g;
const number = new RegExp(
  `(?:[ ]?[:=#(]?[ ]?|\\s${oneOf('error:is', 'error:of')}\\s)["'“„«]?(\\d{1,4}-\\d{2,5}|(?<! ?-|\\w)-?\\d{1,10})\\b(?![.,:]\\d|\\s?[%€$£])`,
  'y',
);

/** Fields of answers of programs: "code": "card_declined", error_code=SAML-1107. */
const field = /["']?\b(?:error_?)?[cC]ode["']?\s{0,3}[:=]\s{0,3}["']?([A-Za-z0-9][\w.-]{1,60})/g;
const errorField =
  /["'](?:err|error|reason|error_?type)["']\s{0,3}:\s{0,3}["']([a-z0-9]+(?:[_.-][a-z0-9]+){1,8}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,8})["']/g;
/** Named by programmers in small letters: invalid_grant, card_declined. */
const small =
  /(?<![\w./-])(?=[a-z_]{0,40}(?:invalid|denied|failed|failure|error|expired|missing|required|declined|not_found|exceeded|mismatch|timeout|unauthorized|forbidden|unsupported|unknown|duplicate|blocked|locked|limit|revoked|rejected|insufficient|unavailable|conflict))[a-z]+(?:_[a-z]+){1,5}(?![\w./(=:-])/g;
/** In brackets, on a line that tells of a failure: WARN item skipped (MBX-0x4F). */
const inBrackets = new RegExp(
  `\\b(?:ERROR|ERRO|ERR|WRN|WARN|WARNING|FATAL|CRITICAL|SEVERE|${oneOf('error:logged')})\\b[^\\n]{0,160}?[([]([A-Z]{2,10}-(?:0x)?[\\dA-F]{2,8})[)\\]]`,
  'gi',
);
/** A mail server's: 550 5.7.1. */
const enhanced = /\b[45]\d\d[ -]([45]\.\d{1,3}\.\d{1,3})\b/g;
/** A row of a table: | 5005 invalid postcode |. */
const inTable = new RegExp(
  `\\|\\s{0,4}(\\d{3,6}) (?=[^|\\n]{0,50}\\b${oneOf('error:logged', 'error:in-table')}\\b)`,
  'gi',
);

/** In a log: ERR AV-415, |NAK|…|E-61|. */
const inLog =
  /\b(?:ERR|ERROR|ERRO|FATAL|WRN|WARN|NAK)\b[ |:;][^\n]{0,40}?(?<=[ |:;])([A-Z]{1,6}-\d{2,6})(?=[ |:;,]|$)/gm;
/** Behind the time of a log's line, or in brackets on it: "00:12:40 fallback (R-204)", "22:41:09 AX14 E2210 lag". */
const timed =
  /^[ \t]*\[?(?:\d{1,2}[/.-]\d{1,2} )?\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,6})?\]? (?:(?:[\w-]{2,12} )?(?=[A-Z]{1,3}\d{3,5} [a-z])|[^\n(]{2,160}\((?=[A-Z]{1,4}-\d{1,5}\)))([A-Z]{1,4}-?\d{1,5})/gm;
/** Named by programmers: merchantValidationFailed; in a table: decryption-failed. */
const camel =
  /\b([a-z]{3,}(?:[A-Z][a-z]+){1,4}(?:Failed|Error|Exception|Denied|Invalid|Timeout|Expired|Mismatch)|[a-z]+(?:[A-Z][a-z]+)*NotFound)\b/g;
const inCell =
  /\| {0,3}([a-z]{3,15}(?:-[a-z]{2,15}){0,3}-(?:failed|error|denied|expired|invalid|timeout|mismatch|rejected|unavailable)) {0,12}(?=\|)/g;
/** What an exception carries: "AuthException: unauthorized_client (AUTH-0417)". */
const thrown = /\b\w{0,60}(?:Exception|Error): [^\n]{3,200}/g;
const inThrown = /(?<=\()[A-Z]{2,10}-\d{2,6}(?=\))/g;
/** "It answers UNAVAILABLE". */
const answered = new RegExp(
  `\\b${oneOf('error:before-status')} (?:${oneOf('error:before-code')} )?([A-Z]{7,24})(?=[.,;!)\\n]|$| ${oneOf('error:behind-status')}\\b)`,
  'g',
);
/** What failed with a constant's name: "join failed: REBALANCE_IN_PROGRESS". */
const failedBy =
  /\b(?:failed|error|exception|reason|code)[:=] ?([A-Z]{3,15}(?:_[A-Z0-9]{2,15}){1,5})\b(?![=/])/g;
/** "Error OQ 77", as somebody speaks it. */
const spaced = new RegExp(
  `\\b(?:${oneOf('error:alarm')})(?: ${oneOf('error:code')})? ([A-Z]{1,3} \\d{1,4})\\b(?![.,:]\\d)`,
  'g',
);
/** "Channel stopped, reason LB-2207". */
const stated = /\b(?:reason|cause|error|err|fault|code)(?:_?code)?[ =:]{1,2}([A-Z]{1,6}-\d{2,6})\b/g;
/** In the text of an error: "No data (TM 3004)", "TZ_MISMATCH src=ntp". */
const inBracketsOfText =
  /(?<=[([])(?!HTTP )(?:[A-Z]{1,4} \d{2,5}|[A-Z][A-Z\d]{0,9}(?:[_.-][A-Z\d]{1,12}){1,4})(?=[\])])|^[A-Z]{2,12}(?:_[A-Z]{2,12}){1,4}(?= )|(?<=^[A-Z]{4,12} )\d{2,4}$/g;
const labelled = [
  { pattern: stated, needs: dash | codeSign },
  { pattern: failedBy, needs: dash | colon },
  { pattern: spaced, needs: figure },
  { pattern: inLog, needs: dash },
  { pattern: timed, needs: codeSign },
  { pattern: inCell, needs: dash },
  { pattern: field, needs: colon },
  { pattern: errorField, needs: quote | colon },
  { pattern: enhanced, needs: figure },
  { pattern: inTable, needs: figure },
  { pattern: inBrackets, needs: bracket | dash },
];

/** "Client code", "6-digit code", "for office": what these name is no error. */
const otherCode = new RegExp(
  `\\b(?:(?!${oneOf('error:code-that')} )[a-z-]{3,20} ${oneOf('error:code')}(?::| ${oneOf('error:is')})?|${oneOf('error:numbered')}) ?["“]?$`,
  'i',
);
/** Codes by their shape, and what stands beside the word "error", in its text or in its field. */
export function codes(view: View, texts: readonly Span[]): readonly Piece[] {
  const { text, block } = view;
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (otherCode.test(text.slice(Math.max(0, start - 24), start))) return;
    if (!found.some((span) => span[0] < end && start < span[1])) found.push([start, end]);
  };
  if (!lacks(block, codeSign) || !lacks(block, figure))
    for (const { match, start } of matchesIn(text, block.span, sure)) add(start, start + match[0].length);
  for (const { pattern, needs } of labelled) {
    if (lacks(block, needs)) continue;
    for (const { match, start } of matchesIn(text, block.span, pattern)) {
      const code = match[1] ?? '';
      const from = start + match[0].lastIndexOf(code);
      if (!/^[45]\d\d$/.test(code) && !/^(?:null|true|false|none|ok|success|done)$/i.test(code))
        add(from, from + code.length);
    }
  }
  for (const span of shownCodes(view, texts)) add(...span);
  const isFailing =
    texts.length > 0 ||
    (block.kind !== 'code' &&
      block.sentences.some(({ hits }) => hits.some(({ tag }) => failing.includes(tag))));
  for (const span of labelledCodes(view, isFailing)) add(...span);
  if (!view.isReply && !lacks(block, codeSign))
    for (const { match, start } of matchesIn(text, block.span, answered)) {
      const end = start + match[0].length;
      const from = end - (match[1] ?? '').length;
      if (!texts.some((span) => span[0] < end && from < span[1])) add(from, end);
    }
  for (const span of texts)
    for (const { match, start } of matchesIn(text, span, inBracketsOfText))
      add(start, start + match[0].length);
  if (!lacks(block, colon))
    for (const { match, start } of matchesIn(text, block.span, thrown))
      for (const pattern of [small, inThrown])
        for (const inner of matchesIn(text, [start, start + match[0].length], pattern))
          add(inner.start, inner.start + inner.match[0].length);
  if (block.kind !== 'code') {
    const hits = lacks(block, figure)
      ? []
      : block.sentences.flatMap((sentence) => sentence.hits.filter(({ tag }) => tag === 'error:code'));
    const isNear = !lacks(block, figure) && (texts.length > 0 || !lacks(block, room('error')));
    for (const { match, start } of isNear ? matchesIn(text, block.span, likely) : []) {
      const end = start + match[0].length;
      if (!/\d/.test(match[0])) continue;
      if (isCodeThere(text, hits, texts, [start, end]) || isShown(text, block.sentences, match[0], start))
        add(start, end);
    }
    for (const sentence of block.sentences)
      if (sentence.hits.some(({ tag }) => failing.includes(tag)))
        for (const { match, start } of matchesIn(text, sentence.span, camel))
          add(start, start + match[0].length);
    if (!lacks(block, dash))
      for (const sentence of block.sentences)
        if (sentence.text.includes('_') && sentence.hits.some(({ tag }) => failing.includes(tag)))
          for (const { match, start } of [
            ...matchesIn(text, sentence.span, constant),
            ...matchesIn(text, sentence.span, small),
          ])
            add(start, start + match[0].length);
    for (const { span } of hits) {
      number.lastIndex = span[1];
      const match = number.exec(text);
      const value = match?.[1];
      if (
        match === null ||
        value === undefined ||
        !isCode(
          value,
          text.slice(...span),
          text.slice(span[1] + match[0].length, span[1] + match[0].length + 12),
        )
      )
        continue;
      const end = span[1] + match[0].length;
      if (texts.some((other) => other[0] === span[0] && other[1] === end)) continue;
      add(end - value.length, end);
    }
  }
  return found.map((span) => ({ part: 'code', span }));
}

const alone = new RegExp(`^(?:["”»').:;!,]|$|\\n|\\s${oneOf('error:behind-code')}\\b|\\s[–-])`);
const alarm = new RegExp(`^${oneOf('error:alarm')}$`, 'i');
const codeOf = new RegExp(`^${oneOf('error:code-of')}`, 'i');

/** Of few digits only behind the word "code"; of three, what is no HTTP status. */
const isCode = (value: string, label: string, then: string): boolean => {
  const isAlone = alarm.test(label) && alone.test(then);
  if (codeOf.test(label))
    return !/^(?:return|response)$/i.test(label) && (!/^[45]\d\d$/.test(value) || !/^re\w+$/i.test(label));
  return /^[1-5]\d\d$/.test(value)
    ? false
    : value.length > 2 || (value.length > 1 && /code$/i.test(label)) || isAlone;
};

/** What says that something failed, or shows it. */
const failing: readonly Tag[] = [
  'error:tells',
  'error:word',
  'error:says',
  'error:code',
  'error:gets',
  'observed:failure',
];

/** "The display shows F-07." */
const isShown = (text: string, sentences: readonly Sentence[], code: string, start: number): boolean =>
  /^[A-Z]{1,4}-[A-Z]?\d{2,5}$/.test(code) &&
  sentences.some(({ hits }) =>
    hits.some(
      ({ tag, span }) =>
        (tag === 'error:says' || tag === 'error:tells') && /^\s$/.test(text.slice(span[1], start)),
    ),
  );

/** In the text of an error, or right beside the word for it. */
const isCodeThere = (
  text: string,
  hits: readonly Hit[],
  texts: readonly Span[],
  [start, end]: Span,
): boolean =>
  texts.some((span) => span[0] <= start && end <= span[1]) ||
  hits.some(
    ({ span }) =>
      (span[1] <= start && /^(?:\s\p{L}{2,6})?[\s:=#("'“„«-]{1,4}$/u.test(text.slice(span[1], start))) ||
      (span[0] >= end && /^[\s-]$/.test(text.slice(end, span[0]))),
  );
