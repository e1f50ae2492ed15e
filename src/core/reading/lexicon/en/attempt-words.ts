import type { AttemptWord } from '../attempt-word.ts';

export const attemptWords: Partial<Record<AttemptWord, string>> = {
  'attempt:bare-lead': `
    and, but, also, even, just, only, so, then, now, yes, no, ok, first, next, already, finally,
    again, afterwards, later, today, yesterday, have, has, had, by the way
  `,
  'attempt:speaker': 'i, we, my, our',
  'attempt:and': 'and',
  'attempt:no-department': 'it, It',
  'attempt:no-name': `
    I, The, A, An, We, You, It, Then, Also, Have, Has, Had, Was, Were, And, But, So, Just, Already,
    Even
  `,
  'attempt:behind-name': 'then, also, even, already, just, has, had',
  'attempt:nothing': 'nothing',
  'attempt:as-follows': 'as follows',
  'attempt:things': 'things, ways, options, fixes',
  'attempt:share': `
    (?:\\d+|one|two|three|four|five|six|seven|eight|all|both|some|most|half|many|none|each) (?:out
    )?of
  `,
  'attempt:pointing': 'that, which, this, it',
  'attempt:no-object': 'it, them, again, too',
  'attempt:joint': 'and, but, so, then, yes, ok, okay',
  'attempt:new-clause': 'which, that, there',
  'attempt:tried': 'tried, attempted',
  'attempt:tried-with': 'out, with, using',
  'attempt:and-or': 'and, or, plus',
  'attempt:to': 'to',
  'attempt:pronoun': 'they, both',
  'attempt:doing-lead': `
    (?:suggestion|idea|advice|trick|tip|workaround|fix) (?:of|to|with|was), neither, not even, ended up, as
    far as, resorted to, by, having, for me, for us, only, odd(?:ly)?, as a test, to test
  `,
  'attempt:doing-joint': `
    by, when, whenever, if, once, with, without, on, in, via, from, over, under, unless, is, was
  `,
  'attempt:after': 'after',
  'attempt:using': 'using',
  'attempt:nor': 'nor',
  'attempt:begins': 'stop, stopped, stops, start, started, keep, keeps, kept, avoid, are, is',
  'attempt:not-even': 'not even, even, also, neither',
  'attempt:no': 'no, nope, none, crash(?:es)?, errors?, fails?, blank, nothing, again, ditto',
  'attempt:yes': 'yes, yep, yup, ok',
  'attempt:day': '(?:mon|tues|wednes|thurs|fri|satur|sun)day, today, yesterday, this morning',
  'attempt:answer-lead': 'still, but, and, then, it, that, also',
  'attempt:against': 'but, then, yet, though, although, only, however, except, still',
  'attempt:reason': 'so, because, since, as, therefore, hence, which means, also',
  'attempt:not': 'not',
  'attempt:some-of': '(?:one|two|three|four|five|six|seven|eight|nine|some|most|part|few|several|many) of',
  'attempt:before-share': 'but, and, only, now, for, in',
  'attempt:conclusion': 'so (?:it|that|this|there|its|i guess|probably|must)',
  'attempt:of-length': 'for, in, on, with',
  'attempt:up-to-now': 'now, so far, straight, in a row',
  'attempt:denying-all': 'neither, none, nothing, nobody, no one, no-one',
  'attempt:instead': 'instead',
  'attempt:long-ago': 'was, were, had',
  'attempt:order-where': 'if, in, on, under, from, at, once, as, after, before, for',
  'attempt:order-lead': 'first, then, next, now, ok, okay, also, and, so',
  'attempt:it': 'it, that, this, they, which',
  'attempt:once-more': 'again, once more, one more time, now, another (?:go|try|time|round)',
  'attempt:order-end': 'please, and see',
  'attempt:taking-back': 'but, however, only, sadly, unfortunately, then, after that',
  'attempt:of-all': `
    none, neither, nothing(?! (?:was|were|has|is) ), all, both, same, still, every, each, either way, no luck, no change, no
    difference, to no avail, in vain
  `,
  'attempt:as-before': 'either, neither, none, nor, too, also, again, same, nothing',
  'attempt:before-subject': 'the, had',
  'attempt:and-but': 'and, but',
  'attempt:of-it': `
    it, that, this, now, then, since, everything, all, both, yes, and, works?, worked, solved, fixed,
    success, no (?:more|further)
  `,
  'attempt:when': 'when, whenever, once, if, since',
  'attempt:when-lead': 'and, but, now',
  'attempt:effect': `
    help, differen, chang, luck, effect, same, still, either, too, odds, avail, joy, success, nothing, use
  `,
  'attempt:past-ending': 'ed',
  'attempt:doing-ending': 'ing',
  'attempt:past': `
    sent, gave, hung, went, ran, did, told, had, made, took, put, rang, brought, threw, built, cut, drew,
    flew, held, kept, laid, left, lent, let, rebuilt, redid, reran, rewrote, shut, split, stuck, swung, tore,
    undid, wrote, bought, drove, got
  `,
  'attempt:clause-joint': 'but, and, so, yet, though, although, while, whereas, then, which',
  'attempt:the': 'the, this, these, those',
  'attempt:before-thing': 'any, all, every, some',
  'attempt:article': 'an?',
  'attempt:object': 'it, them, all, both, that',
  'attempt:before-runs': 'now, then, also, just, finally, even',
  'attempt:doer': `
    i, we, he, she, you, who, to, and, then, or, re, ve, not, i'?ve, we'?ve, have, has, had, was, were, is,
    are, be, been, the
  `,
  'attempt:behind-runs': 'up to, from, for',
  'attempt:same': 'same, identical, ditto, unchanged',
  'attempt:same-lead': `
    and, but, or, exact, exactly, just, the, very, all, always, is, was, are, got, get, gets
  `,
  'attempt:but-not': 'but (?:not|no|never|nothing)',
  'attempt:did-lead': 'but, and, yes, sadly, alas',
  'attempt:did-not': "(?:did|does|has|was|wo)(?:n['’]?t| not)",
  'attempt:did': 'did, does',
  'attempt:own': 'my, our, his, her, their',
  'attempt:purpose': 'so, so that, to',
  'attempt:purpose-lead': 'so, so that, in order, to, that, which, where',
  'attempt:purpose-subject': 'i, we, you, he, she, they, be, have',
  'attempt:reached': `
    so (?:that )?(?:nobody|nothing|no one|none|no more|(?:it|they)(?:['’]s| is|['’]re| are) not \\p{L}+ing)
  `,
  'attempt:passing': 'help, work, did, held, last, fine, ok, behav, went, came, let, got',
  'attempt:lasting': 'now, so far, since, straight, in a row',
  'attempt:answer-pronoun': 'it, that, them',
  'attempt:all-of-it': `
    both, all (?:of (?:that|it|them|this|these|those)|that|this|three|four|steps), everything, neither, none
    of, nothing (?:of|helped|worked)
  `,
  'attempt:fine': 'ok, okay, okey, great, perfect, fine, good, super, alright, cool, sure, brilliant',
  'attempt:thanks': 'thx, thanks, thank you',
  'attempt:will-do': 'will do, will try',
  'attempt:not-yet': 'not yet',
  'attempt:greeting': 'hi, hello, hey, dear, good (?:morning|afternoon|evening)',
  'attempt:answer-opening': 'thanks, thank you, done, did, sorry, will do',
  'attempt:polite': `
    morning, thanks, thank you, many thanks, ok, okay, great, super, perfect, brilliant, cheers, wonderful,
    lovely, sorry
  `,
  'attempt:out-of': 'of, for, out of, from',
  'attempt:of-the': 'the, our, all',
  'attempt:but-rest': 'but, only, except, however, just',
  'attempt:rest': 'others?, rest, remaining, one of, two, three, four, five, six, \\d+',
  'attempt:again': 'again, back, too',
  'attempt:bare-no': 'no, nope, nah, nothing, none',
  'attempt:who': 'who, which',
  'attempt:be': 'is, are, was, were',
  'attempt:no-thing':
    "as well, in, apart, given, moreover, recently, it, its, it's, this, that, these, those, there, they, he, she, i, i'm, i've, we, we're, we've, you, now, but, so, still, then, and, yes, no, not, our, my, hi, hello, hey, thanks, what, which, who, all, everything, nothing, none, one, some, any, half, most, both, each, every",
  'attempt:earlier':
    '(?<!of )last (?:night|week|month|year|summer|winter|autumn|spring|\\p{L}+day), yesterday, the other day, (?:on|since|until|till|back in|over the) (?:\\p{L}+day|\\d\\d? \\p{L}+|summer|weekend|january|february|march|april|june|july|august|september|october|november|december), by (?:mistake|accident), (?:days?|weeks?|months?|years?) ago',
  'attempt:other-matter':
    'i, we, you, he, she, please, as (?:to|for|regards?), also, another, one more, new one, separately, by the way, btw, while, and (?:another|also|one|yes|when|do|can|who|what)',
  'attempt:for-support':
    '(?:to|for|with) (?:me|us), send (?:me|us), leave out, (?:remove|mask|blank out) (?:\\S+ )?(?:\\S+ )?(?:passwords?|keys?|names?|numbers?), (?:log|support|diagnostic|event) (?:files?|bundles?|reports?|packages?), screenshots?, (?:one more|another) test, tests?',
  'attempt:out-of-step': 'as, like, than, what, who, which, whatever, why, if, so, when',
  'attempt:auxiliary': '(?:do|does|did|has|have)',
  'attempt:numbers': 'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
  'attempt:thereafter': 'then, after that, before it, by then, and now',
  'attempt:no-more': '(?:no|not (?:a(?: single)?|one|any)|zero|never an?)',
  'attempt:so-far': 'since, so far, anywhere, any ?more, today, for, this, at all, in',
  'attempt:perfect': "have, has, ['’]ve",
};
