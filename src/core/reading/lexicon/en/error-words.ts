import type { ErrorWord } from '../error-word.ts';

export const errorWords: Partial<Record<ErrorWord, string>> = {
  'error:is': 'is, was',
  'error:of': 'of',
  'error:the': 'the',
  'error:article': 'an?',
  'error:number': 'no, number, id, code, under it, below',
  'error:none': 'no, none',
  'error:opens': `
    is, says, with, this, answer, acknowledge?ment, response, reply, error, message, line, log, reads,
    output
  `,
  'error:error': 'errors?, err',
  'error:alarm': 'error, err, alarm, fault',
  'error:code': 'code',
  'error:code-of': `
    exit, return, decline, result, reason, alarm, fault, rc, blink, beep, flash, trouble, led
  `,
  'error:before-number': '[Cc]ode, [Ee]rr, [Ee]rror, [Ff]ault, [Aa]larm, [Ss]tatus',
  'error:logged': `
    fail(?:ed|ure)?, refused, denied, exceeds?, exceeded, timeout, closed, rejected
  `,
  'error:in-table': `
    invalid, missing, failed, not, error, unknown, expired, duplicate, required
  `,
  'error:code-that': `
    error, fault, decline, reject, reason, result, failure, stop, response, alarm, event, exit, return, status,
    blink, beep, flash, trouble, diagnostic, led, http, exception, abort, crash, warning, system, internal, the, this, that,
    same, with, and, gives, gave, shows, showed, says, said, get, gets, got, see, sees, following, weird, strange,
    some, any, new, another, other, its, plus, then, just, only, has, have, had, was
  `,
  'error:numbered': 'office, order, invoice, room, flight',
  'error:named': `
    order, invoice, ticket, case, item, sku, part, room, flight, register, device, model, job, asset, doc,
    document, batch, lot, po, account, customer, client, contract, licence, license, user, record, file,
    branch, line, bay, dock, van, truck, trailer, unit, units, store, site, office, gate, table, bed,
    ward, lane, shelf, rule, form, section, version, printer, scanner, terminal, tablet, controller, type,
    series, for, from, of, to, at, by
  `,
  'error:behind-code': `
    and, on, in, when, appears, shows, then, again, after, at, with, comes, came, popp?e?d?s?
  `,
  'error:status': 'status, code, response',
  'error:response': 'responses?, status',
  'error:before-status': `
    with, shows?, showed, says, said, answers?, answered, returns?, returned, gives?, gets?, got, getting,
    receives?, received, throws?
  `,
  'error:behind-status': `on, when(?:ever)?, from, for, back, if, and, after, every, since, while, now, until, instead, again, twice, as soon, all, or, to (?:us|me|you|them), always`,
  'error:server': `
    apis?, endpoints?, requests?, webhooks?, servers?, gateway, proxy, callbacks?, login page, site,
    website
  `,
  'error:counting': `
    of, than, about, over, around, nearly, all, first, last, page, row, line, room, store, no, id,
    version, for, to, from, by, at, port, in
  `,
  'error:ending': `s, 's, ed, 'd, ing`,
  'error:behind-bare-status': `
    on, from, when, for, and, or, every, with, if, since, after, again, then, instead, back, because, but,
    errors?, while, each, whenever, until, as, about, out, all, now
  `,
  'error:reference': 'ref, reference',
  'error:request': 'request, req, trace, operation',
  'error:call': 'contact, call',
  'error:on': 'on',
  'error:at': 'at, around, about',
  'error:last': 'last',
  'error:month': '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*',
  'error:weekday': '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?',
  'error:part-of-day': 'morning, evening, afternoon, night',
  'error:yesterday': 'yesterday, today, this morning, tonight',
  'error:planned': `
    since, as of, b4, need, will, until, till, before, by, deadline, meeting, call, opens?, starts?, going to,
    due, scheduled, between, every, available, reach, ring, i, we
  `,
  'error:ahead': `will, won't, 'll, going to, (?:is|are) on, upcoming`,
  'error:failing': `
    vanish, disappear, began, started, stopp, fail, crash, went, froze, lost, broke, dropp, refus, reject,
    hung, died, closed, stayed, stood still, that's when, that was when, wouldn't, would not, didn't, stuck
  `,
  'error:pronoun': 'i, we, he, she, they, you',
  'error:vague': 'it, read, display, appear',
  'error:see': 'see',
  'error:preposition': 'in, as, to, from, under, into, of, for, at, on',
  'error:good': `
    ok, okay, success, successful, successfully, saved, done, healthy, connection ok, all good,
    (?:0|no|zero) (?:errors?|failures|warnings|problems)
  `,
  'error:just-there': 'in red, just, only, on screen, written',
  'error:with-text': 'with the (?:text|words|message)',
  'error:adverb': 'again, then, now, still, always, just, keeps?',
  'error:appears': `
    appear(?:s|ed|ing)?, pop(?:s|ped|ping)? up, com(?:es|ing)e? up, came up, show(?:s|ed)? up, is shown,
    is displayed, was displayed, flash(?:es|ed), in red, in the (?:corner|log|console),
    on (?:the )?(?:screen|display)
  `,
  'error:message':
    '(?:error|message|warning|pop-?up|notice|banner|dialog|toast|text|box|screen|page|thing|and|in|on|at|when|after|again|for|is|was|with|came|comes|appears|shows|which|that)(?!\\p{L})',
  'error:control': `
    button, link, tab, menu, option, checkbox, field, column, label, heading, title
  `,
  'error:quote': 'quote',
  'error:unquote': '(?:un|end |close )quote',
  'error:hyphen': 'dash, minus, hyphen',
  'error:tens': 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety',
  'error:ones': 'one, two, three, four, five, six, seven, eight, nine',
  'error:shows': `
    says, said, shows?, showed, showing, displays?, reads, get, gets, got, getting, flashe[sd], flashing,
    blinks, blinking, throws, threw, returns, returned, gives, gave, alarm, fault, error, errors, code,
    codes, reason, (?:refused|rejected|declined|fail(?:s|ed)|end(?:s|ed)|stop(?:s|ped)|abort(?:s|ed)|crash(?:es|ed)|die[sd]|back|bounced) with
  `,
  'error:before-code':
    'an?, the, now, again, code, error, fault, alarm, just, only, me, us, everyone, everybody, him, her, them, people',
  'error:underneath': `
    (?:underneath|below|under)(?: it| that)?\\x2c?(?: (?:is|it says|that|code))?
  `,
  'error:joins': 'and, then, with, plus, or',
  'error:sometimes': 'sometimes',
  'error:between-codes': 'after, some, time, a, the, then, also',
  'error:shown': `
    in the (?:corner|log|display), in (?:our|its|their) log, on (?:the|its) (?:screen|display), appears?,
    appeared, pops up, popped up, comes up, came up, flashing, flashes, flashed, is shown, error, fault,
    alarm, again and again
  `,
  'error:in-logs': 'in (?:our|the|your) logs?',
  'error:between': `
    just, only, then, also, now, still, always, again, even, once, have, has, had, is, was, are, were,
    who, which, me, us
  `,
  'error:wished': `
    should, must, would, to, used to, supposed to, can, could, may, let's, lets, let us
  `,
  'error:no-name': `
    The, This, That, These, Your, Our, Its, Then, What, Which, Now, Only, Just, There, But, And, Also,
    When, Sometimes, Always, Still
  `,
  'error:behind-name': 'also, just, then, has, had, keeps?, kept, still, always',
  'error:speaks': 'say, said, tell, told, stat, claim, warn, complain, repl, answer, respond',
  'error:gets': 'get, got, see, saw, receiv, greet, end, sent, kick, redirect',
  'error:goes-on': `
    and (?:then|it|i|we|that|the|a|nothing|now|lands?|underneath|after|won't|does|stops?|goes|kicks),
    and (?:sends|throws|there|no|for|my|our|he|she|they|closes?|freezes|hangs|quits|shuts), and won,
    when(?:ever)?, but, so (?:i|we|it), because, question mark, full stop, exclamation mark,
    exclamation point, comma, even though, although, every (?:time|single), each time,
    in the (?:corner|middle|top|bottom), in red, until, while, as soon as,
    with (?:a|the) (?:code|number|reference|ref), reference [A-Z\\d][\\w-]*,
    code [A-Z\\d-]+ ?(?:in|on|under), underneath
  `,
  'error:goes-on-behind-dash': 'and, but, then, after, when, which, what',
  'error:goes-on-behind-comma': `
    and, but, then, so, which, what, even, i, we, after, when, although, it
  `,
  'error:own-words': `
    that, its, it's, it, they, he, she, i'm, i've, im, i, my, our, there's, there, nothing, something,
    to, how, why, what, if, whether, who, without, so, yes, okay, ok, hello, hi, welcome, and, or, but, on, in, at,
    for, of, as, like, about, all, more, back, up, down, with, too, here, now, today, every, this morning,
    again, one, two, three, fine, out, \\p{L}+ly
  `,
  'error:its-words': 'something went, there (?:was|is|are|has), nothing (?:to|was|has)',
  'error:only-shows': 'show, display, give, gave, throw, threw, return, report',
  'error:lead': `with, just, only, simply, an? error(?: message)?, (?:(?:me|us|everyone) )?(?:just |only )?(?:the |these )(?:words?|message|text|line)`,
  'error:spelled': 'point (?:oh|zero|one|two|three|four|five|six|seven|eight|nine)',
  'error:words': '(?:the )?(?:exact )?(?:words?|message|text|line)',
  'error:goes-on-behind-capitals': 'and, but, on, in, then, when, every, again, for, all',
  'error:asked': 'what (?:does|do|is|did|would)(?: the| this)?',
  'error:meant': 'mean, want, stand, trying, supposed',
  'error:as-it-should':
    'as (?:it|they) should, as (?:expected|usual|intended), which is (?:right|fine|correct|good)',
  'error:shouted': 'RIGHT, PLEASE, ASAP, ALL, NOW, NOT, EVERY, NEW, NO IDEA',
  'error:follows': `
    as follows, (?:the )?next line, word for word, verbatim, (?:these|the last|its last|the exact) (?:words|lines?)(?: are| were| is)?,
    last words (?:are|were), (?:reads|says|shows|is|was|got|get|see|with|like) (?:this|the following)
  `,
  'error:comes': `
    (?:comes|came|pops|popped|shows|showed)(?: back| up)?, back (?:comes|came),
    (?:only|single) (?:thing|line|text|word|message)(?: \\w+)?(?: \\w+)?(?: \\w+)?
  `,
  'error:starts-own': `
    i, we, my, our, he, she, they, it, it's, this, that's, and, but, so, then, what, how, why, when, if, after, please help,
    thanks?, thank you, can you, could you, hi, hello, is there, as i, since
  `,
  'error:story': `
    since, when, after, i, we, our, my, users?, anymore, any more, any longer, today, yesterday, nobody, people, every, is, are
  `,
  'error:seen': 'i (?:only |also |just |now )?(?:see|get|got|saw), comes? up(?: here)?, shows(?: me)?',
  'error:nought': 'oh, zero, nought, o',
  'error:went-well':
    'all green, (?:we|i|they) (?:deployed|released|shipped|installed), went (?:well|fine|through), all (?:fine|good|well)',
  'error:recorded': `
    recorded, logged, turned (?:it|them|you)? ?away, crash\\w*, error\\w*, broke, went down, stopped, dropped, failing, outage,
    found your, i see, i found
  `,
};
