import type { AffectedWord } from '../affected-word.ts';

export const affectedWords: Partial<Record<AffectedWord, string>> = {
  'affected:waiting': 'pending, outstanding, waiting, unprocessed, left',
  'affected:and': 'and',
  'affected:and-a-half': 'and a half',
  'affected:half-a': 'half an?',
  'affected:about': 'approx\\.?, about, around, roughly',
  'affected:joins': 'and, but, so, that, now, because, since, then, where, which, means',
  'affected:before-count': `
    the, last, first, other, remaining, another, about, around, roughly, approx\\.?, some, nearly,
    almost, over, all, our, my, these, those, only, already, currently, today, at, least, now, more,
    than, so, far, a, total, of, we, have, got, i, we've, i've, it's, that's, it, there, there's, are,
    were, is, by, noon, date, yesterday, this, morning, afternoon, evening, week, month, had, count, counted, out
  `,
  'affected:role': 'members, staff, owners',
  'affected:in': 'in, at, on, from, across, over',
  'affected:before-verb': 'who, which, that, also, now, already, still, just, currently, all, alone, here',
  'affected:does': `
    are, were, was, is, have, has, had, get, got, gets, ran, run, keep, show, see, say, went, came, look,
    stood, stand, sat, hung, lost, left, must, do, don't, dont, did, didn't, can't, cant, cannot, could,
    won't, wont, without, with no, no longer, not, never, down, out, dead, offline, stuck, shut,
    stay, stayed, stays, remain, wait, stick, stuck, go, goes, froze, broke, fell, threw, lose, loses, hear, hears,
    miss, turn out, refuse, drop, crash, fail, hang, freeze, come back, came back, paid for, paid twice,
    on the phone, in the queue, in line, outside, \\p{L}\\p{L}\\p{L}+(?:ed|ing)
  `,
  'affected:does-well': `
    use, uses, used, using, is fine, are fine, are ok, are okay, are good, are happy, are active,
    are new, are in, are on, have access, have an?, has an?, had an?, have been using, work, works,
    working, worked, came (?:by|over|here|yesterday|today|to), visited, tested, tried, checked,
    confirmed, helped, looked, called, installed, share, sharing, shared, were here, was here,
    registered, are due, signed up, subscribed, included, including, expected, planned, invited, booked, asked,
    asking, need, want, can, could, would, should, will, may, might
  `,
  'affected:well': `
    fine, good, ok, okay, green, done, sold, fixed, working, works, restarted, 
    went(?!\\s(?:silent|dark|down|offline|dead|missing|black|blank|wrong|astray|nowhere|off|out|without|up|un)), gone through,
    through, got theirs, have it back, properly, normal, correct, correctly, online,
    resolved, recovered, sorted, up again, spot on, perfect, right(?!\\s\\p{L}), up(?=\\s*(?:$|[.,;!)])),
    back(?!\\s(?:to\\s(?!normal|work|life)|with|from|up to)), behave, as they should,
    can (?:sign|log|get) (?:in|on), have theirs
  `,
  'affected:not-well': 'not, no, never, still',
  'affected:well-not': 'to (?:hand|paper), wrong, missing, out, down, off, again, into, up in',
  'affected:no': `n't, \\bnot, \\bno, \\bwithout, \\bwrong`,
  'affected:none-of-them': 'none of, neither of, not one of, hardly any of, few of',
  'affected:if': 'if, when, whenever, unless, as soon as',
  'affected:with': 'with, having',
  'affected:only': 'only, just',
  'affected:more-than': 'more than, over',
  'affected:doing': '\\p{L}\\p{L}\\p{L}+ing',
  'affected:i-do': `
    (?:i|we)'ve (?:asked|told|sent|called|informed|invited|opened),
    (?:i|we|you|it) (?:asked|told|invited|can't|cant|cannot|can not|couldn't|need to|have to|want
    to|try to|tried to|would like to|sent|wrote|opened|raised|filed|called|have
    sent|have written|blocked|deleted|removed|moved|checked|restarted|replaced|reset|tested|swapped)
  `,
  'affected:they-are': `
    are, were, is, have, had, get, do, don't, dont, say, see, show, still, with it, with the same, of us, fail, failed, without,
    in (?:all|total), so far, since, of them, more, altogether
  `,
  'affected:of-them': 'of them',
  'affected:of-us': 'of us',
  'affected:of': 'out of, of',
  'affected:part-of': 'out of, of, from',
  'affected:before-whole': 'the, our, my, a, total, of, some, about',
  'affected:odd': '-odd, -ish',
  'affected:fine': 'good, fine, ok, work',
  'affected:time': `
    seconds?, milliseconds?, minutes?, min, hours?, days?, nights?, weeks?, months?, years?, times, am,
    pm
  `,
  'affected:to': 'to',
  'affected:number-of': `
    at, by, until, since, v, no\\.?, till
  `,
  'affected:label': `
    beds?, rooms?, versions?, number, steps?, lines?, pages?, levels?, build, item, rows?, gate, cam, port,
    photo, exit, status, code, error, chapter, section, slide, question, phase, lane, batch(?:es of)?,
    units, vans, ticket, case, http
  `,
  'affected:parts': 'for, and, or, but, to, if, when, than, because, which, that',
  'affected:others': 'other, more, further, additional, another',
  'affected:tally': `
    since\\s\\p{L}+, so far, to date, up to now, this (?:morning|week|month|afternoon|shift), and counting,
    with this, with it, with the same, in the same
  `,
  'affected:total': 'across, all told, in all, in total, altogether, already',
  'affected:we-are': `we are, we're, we are now`,
  'affected:that': 'that',
  'affected:one-of': 'one of (?:our|my|the|their|his|her|your), only one, just one, exactly one',
  'affected:when': 'before, on, in, at, today, by, this',
  'affected:article': 'a',
  'affected:our': 'the, our, my, their, these, those',
  'affected:other': 'other, more, further, different, new',
  'affected:doer-ending': 'ers, ors, ists, ians, ants, ees, men, women',
  'affected:plural': '\\p{Ll}\\p{Ll}\\p{Ll}+s',
  'affected:several': 's, people, ren, men, folk, ppl, staff, pts',
  'affected:no-things': `
    \\p{L}+(?:ss|us|is), seconds, milliseconds, minutes, hours, days, nights, weeks, months, years,
    times, ways, things, steps, tries, retries, attempts, clicks, points, degrees, pixels, characters,
    words, bytes, digits, metres, meters, miles, euros, dollars, pounds, francs, cents, bucks, versions,
    levels, was, has, does, its, theirs, ours, yours, hers, always, percents, options, pieces, factors,
    languages, seasons, spaces, lines
  `,
  'affected:stands': 'is',
  'affected:is': 'is, are, was, were, have, has, had, can, do, did, will',
  'affected:on': 'on',
  'affected:how': 'how',
  'affected:every': 'every, each',
  'affected:one-in': '(?:one|1) in(?: every)?',
  'affected:none-of': '0 of',
  'affected:each': 'each, per',
  'affected:at-most': 'at most',
  'affected:money': 'euros?, dollars?, pounds?, percent',
  'affected:pointing': 'that, this, it, which',
  'affected:makes': 'is, are, was, makes, means, leaves, hits, affects',
  'affected:but': 'but, while, whereas',
  'affected:otherwise': 'otherwise, or else',
  'affected:nobody': 'nobody, no-?one, no one, anyone, anybody',
  'affected:manages': 'can, could, is able, sees?, gets?, got, receives?, works?',
  'affected:measure': 'secs?, mins?, hrs?',
};
