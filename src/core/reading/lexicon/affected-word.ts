/** Small words around a count, around what is counted, and around what is said of it. */
export type AffectedWord =
  /** Between a noun and the colon of a label: "samples pending: 412". */
  | 'affected:waiting'
  /** Between two numerals that are one number: "two hundred and forty". */
  | 'affected:and'
  | 'affected:and-a-half'
  /** Before "dozen". */
  | 'affected:half-a'
  /** Before a number that is not exact. */
  | 'affected:about'
  /** What a statement begins behind. */
  | 'affected:joins'
  /** Between that and a count. */
  | 'affected:before-count'
  /** Between a count, its noun and the verb. */
  /** Between that and what was before it: "there are", "we have". */
  | 'affected:telling'
  /** Before a count: "we have", "I see". */
  | 'affected:owning'
  /** Before a count, where they are what is harmed: "it affects", "we lost". */
  | 'affected:harms'
  | 'affected:harmed-at'
  | 'affected:still'
  /** Before a count: where it happens, or to whom. */
  | 'affected:at'
  /** They end what is counted. */
  | 'affected:small'
  /** What has been done to them, or what state they are in. */
  | 'affected:did'
  /** What is said of them follows. */
  | 'affected:who'
  /** Endings of words for one. */
  | 'affected:no-plural'
  /** "Six of all of them". */
  | 'affected:all-of'
  | 'affected:them'
  | 'affected:role'
  | 'affected:in'
  | 'affected:before-verb'
  /** What somebody is or does, or what is done with them, where a count is the subject. */
  | 'affected:does'
  /** The same where it says nothing bad. */
  | 'affected:does-well'
  /** All is well with them. */
  | 'affected:well'
  /** Before a word of these it says the opposite, and behind it. */
  | 'affected:not-well'
  | 'affected:well-not'
  | 'affected:no'
  /** Before a count: what is said of them is not so. */
  | 'affected:none-of-them'
  /** What is only thought of: "when two users edit". */
  | 'affected:if'
  /** What it is done with: "with two monitors". */
  | 'affected:with'
  | 'affected:only'
  | 'affected:more-than'
  /** At the start, an act as a thing: "assigning". */
  | 'affected:doing'
  /** Whoever speaks did or could not do it with so many. */
  | 'affected:i-do'
  /** Behind a count of what has been named before. */
  | 'affected:they-are'
  | 'affected:of-them'
  | 'affected:of-us'
  /** Before a count: they are people. */
  | 'affected:we-are'
  /** Begins what is thought or known. */
  | 'affected:that'
  /** Between a part and its whole. */
  | 'affected:of'
  | 'affected:part-of'
  | 'affected:of-ours'
  | 'affected:before-whole'
  /** At the end of a number: "30-odd". */
  | 'affected:odd'
  /** Behind the whole where the part is well: "17 of 120 good". */
  | 'affected:fine'
  /** Units of time behind a number. */
  | 'affected:time'
  /** Between the ends of a range. */
  | 'affected:to'
  /** Before a number that is an hour or a day. */
  | 'affected:number-of'
  /** Before a number that is a name or a place in a row: "row 12". */
  | 'affected:label'
  /** Behind a number that stands for what was named before: "another 3 before noon". */
  | 'affected:when'
  /** Between a count and a noun: they do not belong together. */
  | 'affected:parts'
  /** Between a count and a noun. */
  | 'affected:article'
  | 'affected:our'
  | 'affected:other'
  /** Before or behind a count: more of what suffers already. */
  | 'affected:others'
  /** Behind what is counted, where no verb follows: "5 couples since Monday". */
  | 'affected:tally'
  /** The same, of a whole that may be well: "60 boxes all told". */
  | 'affected:total'
  /** One of many, where it is said to be the only one or ours: "one of our". */
  | 'affected:one-of'
  /** Endings of words for people who do something. */
  | 'affected:doer-ending'
  | 'affected:plural'
  /** Endings of nouns for more than one. */
  | 'affected:several'
  /** Words with such an ending that are no things. */
  | 'affected:no-things'
  /** Between what is counted and what is wrong with it. */
  | 'affected:stands'
  /** Verbs between a count and a noun: the noun is another's. */
  | 'affected:is'
  /** Before "both": "clicked on both". */
  | 'affected:on'
  /** Before "many". */
  | 'affected:how'
  /** One after another, where a list of all would begin with them. */
  | 'affected:every'
  | 'affected:one-in'
  | 'affected:none-of'
  | 'affected:each'
  | 'affected:at-most'
  | 'affected:money'
  /** A sentence that goes on with the one before: "that is 212 people". */
  | 'affected:pointing'
  | 'affected:makes'
  /** Ends a part of a sentence. */
  | 'affected:but'
  | 'affected:otherwise'
  | 'affected:nobody'
  /** Behind "nobody" where it tells that they suffer. */
  | 'affected:manages'
  /** Lengths and weights behind a number, where a language has words of its own. */
  | 'affected:measure';
