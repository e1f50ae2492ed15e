import type { AffectedWord } from '../affected-word.ts';

export const affectedWords: Partial<Record<AffectedWord, string>> = {
  'affected:and': 'and',
  'affected:and-a-half': 'and a half',
  'affected:half-a': 'half an?',
  'affected:about': 'approx\\.?, abt\\.?, est\\.?, about, around, roughly, some',
  'affected:why': 'why, how come, any idea why, do you know why',
  'affected:nobody': 'nobody, no-one, no one, none, not a soul, not a single, not one, neither',
  'affected:ago': `
    (?:last|previous|that|back in the|in the) (?:year|spring|summer|autumn|fall|winter|season|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?,
    last year's, in (?:19|20)\\d\\d, years ago, months ago, back then, back when, back in, once upon, at the time, was once
  `,
  'affected:able':
    'can, could, able, is able, are able, gets?, got, sees?, saw, receives?, received, has access, have access, opens?, prints?, loads?',
  'affected:shows':
    'gets?, got, sees?, saw, says?, throws?, threw, reports?, displays?, shows?, as, reads?, told, with, to',
  'affected:percent': '%, percent, per cent, pct',
  'affected:me': 'me, mine, him, her, us, myself',
  'affected:one': 'one',
  'affected:else': 'else, but, except',
  'affected:joins': 'and, but, so, that, now, because, since, then, where, which, means',
  'affected:before-count': `
    the, each of, every one of, both of, right, last, first, other, remaining, another, about, around, roughly, approx\\.?, some, nearly, almost, over, abt\\.?, est\\.?, half an?, basically, simply, merely, mainly, mostly, literally, actually, a good, a full, well over, a mere, all, your, our, my, his, her,
    their, these, those, only, already, currently, today, yesterday, at least, now, more than, most of, as many as, so far, a total of, to
    date, this (?:morning|afternoon|evening|week|month), by (?:now|noon), just, still, even, like, maybe, perhaps, probably, up to now, close
    to, circa, further, affected, additional, whole, exactly, i think, i believe, a, of these
  `,
  'affected:role': 'members, staff, owners',
  'affected:in': 'in, at, on, from, across, over',
  'affected:before-verb': 'who, which, that, also, now, already, still, just, currently, all, alone, here',
  'affected:does': `
    are, aren't, were, weren't, was, wasn't, is, isn't, have, haven't, has, hasn't, had, hadn't, get, got, gets, getting, keep, keeps, show, shows, say, says, see,
    sees, went, go, goes, came, come, comes, do, don't, dont, does, doesn't, did, didn't, can, can't, cant, cannot, could, couldn't, will, won't, wont, would, must,
    should, may, might, ran, look, stay, remain, want, need, think, saw, said, told, rang, became, become, took, take, give, gave, react, refuse, fail, lose,
    turn, throw, hear, aint, ain't, carry, lack, lacked, arrive, arrived, jump, behave
  `,
  'affected:well': `
    fine, good, ok, okay, green, done, sold, fixed, working, works, restarted, 
    went(?!\\s(?:silent|dark|down|offline|dead|missing|black|blank|wrong|astray|nowhere|off|out|without|up|un)), gone through,
    through, got theirs, have it back, properly, normal, correct, correctly, online,
    \\p{L}+ing (?:\\p{L}+ )?again, function well, no problems?, accepted, finished, without (?:a |any |one |a single )*(?:errors?|hitch|problems?|issues?|trouble|fuss|hole), resolved, recovered, sorted, up again, spot on, perfect, right(?!\\s\\p{L}), up(?=\\s*(?:$|[^\\p{L}\\s])),
    back(?=\\s*(?:$|[^\\p{L}\\s])|\\s(?:to normal|to life|to work|online|up(?! to)|now|in)), behave, as they should,
    can (?:sign|log|get) (?:in|on), have theirs
  `,
  'affected:not-well': 'not, no, never, still',
  'affected:well-not': 'to (?:hand|paper), wrong, missing, out, down, off, again, into, up in',
  'affected:no': `n't, \\bnot, \\bno, \\bwithout, \\bwrong`,
  'affected:none-of-them': 'none of, neither of, not one of, hardly any of, few of',
  'affected:if':
    '(?<!\\bas )if, when, whenever, unless, as soon as, suppose, supposing, should, in case, once, hypothetically',
  'affected:with': 'with, having',
  'affected:i-do': `
    (?:i|we)'ve (?:asked|told|sent|called|informed|invited|opened),
    (?:i|we|you|it) (?:asked|told|invited|can't|cant|cannot|can not|couldn't|need to|have to|want
    to|try to|tried to|would like to|sent|wrote|opened|raised|filed|called|have
    sent|have written|blocked|deleted|removed|moved|checked|restarted|replaced|reset|tested|swapped)
  `,
  'affected:of-us': 'of us',
  'affected:of': 'out of, of',
  'affected:part-of': 'out of, of, from',
  'affected:before-whole': 'the, our, my, a, total, of, some, about',
  'affected:odd': '-odd, -ish, \\sor so, \\sor more',
  'affected:to': 'to',
  'affected:number-of': `
    at, by, until, since, v, no\\.?, till
  `,
  'affected:label': `
    beds?, rooms?, versions?, number, steps?, lines?, pages?, levels?, build, item, rows?, gate, cam, port,
    photo, exit, status, code, error, chapter, section, slide, question, phase, lane, batch(?:es of)?,
    units, vans, ticket, case, http
  `,
  'affected:others': 'other, more, further, additional, another',
  'affected:tally': `
    yesterday, today, overnight, last night, this (?:morning|week|month) alone, in the last,
    since\\s\\p{L}+, by (?:\\d|noon|now|midday|\\p{L}+ o'clock), so far, to date, up to now, this (?:morning|week|month|afternoon|shift), and counting,
    with this, with it, with the same, in the same
  `,
  'affected:total': 'across, all told, in all, in total, altogether, already',
  'affected:we-are': `we are, we're, we are now`,
  'affected:one-of':
    'one of (?:our|my|the|their|his|her|your), only one, just one, exactly one, that one, this one, a single, one single',
  'affected:article': 'a',
  'affected:our': 'the, our, my, their, his, her, your, these, those',
  'affected:doer-ending': 'ers, ors, ists, ians, ants, ees, men, women',
  'affected:no-doers':
    '(?:fees|others|trees|knees|bees|tiers|layers|corners|papers|numbers|covers|borders|powers|colou?rs|factors|vectors|sectors|errors|flavou?rs|harbou?rs|towers|showers|flowers|stickers|spanners|hangers|trousers|blinkers)',
  'affected:plural': '[\\p{L}-]*\\p{L}\\p{L}+s',
  'affected:several':
    's, people, ren, men, folk, ppl, peeps, staff, pts, pax, crew, alumni, mice, cust, acct',
  'affected:no-things': `
    seconds?, milliseconds?, minutes?, hours?, days?, nights?, mornings?, weeks?, months?, years?,
    times?, ways?, things?, differences?, incomes?, wins?, oddity, reasons?, ideas?, questions?, problems?, clue, chance, need, steps, tries, retries, attempts, clicks, points, degrees, pixels, characters,
    words, bytes, digits, metres, meters, miles, euros, dollars, pounds, francs, cents, bucks, versions,
    levels, was, has, does, its, theirs, ours, yours, hers, always, percents, options, pieces, factors,
    languages, seasons, thirds, quarters, fifths, spaces, lines
  `,
  'affected:one-in': '(?:one|1) in(?: every)?',
  'affected:each': 'each, per',
  'affected:at-most': 'at most',
  'affected:but': 'but, while, whereas',
  'affected:measure': 'secs?, mins?, hrs?',
  'affected:telling': `
    count, counted, it's, its, that's, thats, there's, theres, are, were, is, was, be, been, make it, makes, makes it, means, leaves,
    leaving, left, know of, there're, we're, find, found, making, meaning
  `,
  'affected:at': `
    for, on, at, in, from, to, across, by, of, between, among, into, within, affecting
  `,
  'affected:small': `
    a, an, the, of, in, on, at, to, for, from, by, with, without, and, or, but, if, when, than, because, which, that, who, whose, so, as, since,
    after, before, until, till, per, each, every, all, any, some, no, not, never, it, its, they, them, their, he, she, his, her, we, us, our, you,
    your, i, i'm, my, this, these, those, there, here, now, then, already, just, still, also, too, again, today, yesterday, tomorrow, tonight, next,
    once, twice, always, only, out, off, up, down, over, across, into, via, about, between, where, while, though, more, less, w, w\\/
  `,
  'affected:did': `
    \\p{L}\\p{L}\\p{L}+(?:ed|ing), lost, left, sat, hung, stood, shut, stuck, dead, offline, froze, broke, fell, threw, gone, sent, paid, down, out, off, up in,
    without, w\\/o, with no, no longer, not, never, run, wait, sit, stand, drop, crash, hang, freeze, stick, miss, call, complain, report, write, disappear, vanish, on the phone, in the queue, in line,
    in a queue, outside, back to, unable, hit, late, wrong, missing, empty, blank, black, useless, red, grey, gray
  `,
  'affected:who': `
    who, that, which, whose, i, we, they, he, she, you, nobody, no
  `,
  'affected:no-plural': `
    ss, us, is, 's, ’s, screen, kitchen, oven, token
  `,
  'affected:all-of': `
    all
  `,
  'affected:them': `
    them, 'em, us, these, those, which, whom
  `,
  'affected:owning': `
    have, has, had, got, having, 've, see, saw, seen
  `,
  'affected:harms': `
    affects, affect, affecting, affected, hits, hit, hitting, concerns, concerning, touches, impacts, impacting, impacted, blocks, blocking, blocked, strands,
    locked out, locks out, cut off, kicked out, lost, lose, losing, loses, missing, short, short of, ruined, scrap, scrapped, wiped, deleted, erased, skipped, dropped, swallowed,
    ate, billed, charged, double-billed, overcharged, duplicated, rejected, happened to, happens to, happening to, occurs, disconnecting, failing, fails, failed, down,
    broken, out, redo, re-do, resend, refund, cancel, cancelled, hurting, hurts, costing, cost us, cost, costs, left, leaves, (?:shut|shuts|turn|turned|turns|throw|throws|threw|thrown|kicks|lock|logs|logging|signs|keeps|kept) (?:out|away|off), ignores?, ignored, skips?, drops?, forgets?, forgot, refuses?, refused, rejects?, swallows?, eats?, mangles?, doubles?, doubled, duplicates?, overwrote, overwrites?, deletes?, wipes?, misses, bites, delays?, delayed, misplaced, bit, hates, shown to, holding up, holds up, stuck, waiting, stopped, unavailable, offline, bounced, corrupted, same, same (?:thing|story|issue|problem|picture|fault), complaints, calls, reports
  `,
  'affected:harmed-at': 'for, on, at, in, with, by, w/',
  'affected:still': `
    still, again, yet, remain, remains
  `,
  'affected:record-ending':
    '[ts]ions, ments, ings, als, [ae]nces, pts, slips, notes, sheets, forms, lists, files, orders, bills',
  'affected:does-well': `
    use, uses, used, using, know, knows, now know, send, share, sharing, have access, (?:is|are|were|was) (?:fine|ok|okay|good|happy|active|new|here|due|in|on|able), work, works, working, worked,
    signed up, subscribed, registered, installed, included, including, expected, planned, invited, booked, tested, tried, checked, confirmed,
    visited, helped, want, need, would like, asked, asking, plan, share, love, like
  `,
  'affected:bad-column':
    'pending, on hold, waiting, standby, missing, refused, rejected, failed, failing, lost, without, not \\p{L}+, stuck, blocked, affected, unpaid, unsent, duplicates?, wrong, late, delayed, broken, down, offline, errors, skipped, no \\p{L}+',
};
