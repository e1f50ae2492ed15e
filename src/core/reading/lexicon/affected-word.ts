/** Small words around a count, around what is counted, and around what is said of it. */
export type AffectedWord =
  /** Between two numerals that are one number: "two hundred and forty". */
  | 'affected:and'
  | 'affected:and-a-half'
  /** Before "dozen". */
  | 'affected:half-a'
  /** Before a number that is not exact. */
  | 'affected:about'
  /** What a statement begins behind. */
  | 'affected:why'
  /** What is long over. */
  | 'affected:ago'
  | 'affected:nobody'
  | 'affected:joins'
  /** What whoever suffers from it cannot do, behind "nobody". */
  | 'affected:able'
  /** Before words in quotation marks. */
  | 'affected:shows'
  | 'affected:percent'
  /** Behind "only". */
  | 'affected:me'
  | 'affected:one'
  /** Behind "everyone". */
  | 'affected:else'
  /** Between that and a count. */
  | 'affected:before-count'
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
  /** Between a count, its noun and the verb. */
  | 'affected:role'
  | 'affected:in'
  | 'affected:before-verb'
  /** What somebody is or does, or what is done with them, where a count is the subject. */
  | 'affected:does'
  /** What says nothing bad of whoever does it. */
  | 'affected:does-well'
  /** In the head of a column of numbers: it counts what is not as it should be. */
  | 'affected:bad-column'
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
  /** Whoever speaks did or could not do it with so many. */
  | 'affected:i-do'
  | 'affected:of-us'
  /** Before a count: they are people. */
  | 'affected:we-are'
  /** Between a part and its whole. */
  | 'affected:of'
  | 'affected:part-of'
  | 'affected:of-ours'
  | 'affected:before-whole'
  /** At the end of a number: "30-odd". */
  | 'affected:odd'
  /** Between the ends of a range. */
  | 'affected:to'
  /** Before a number that is an hour or a day. */
  | 'affected:number-of'
  /** Before a number that is a name or a place in a row: "row 12". */
  | 'affected:label'
  /** Between a count and a noun. */
  | 'affected:article'
  | 'affected:our'
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
  /** Words with such an ending for what nobody is. */
  | 'affected:no-doers'
  /** The same for what is written, sent and booked. */
  | 'affected:record-ending'
  | 'affected:plural'
  /** Endings of nouns for more than one. */
  | 'affected:several'
  /** Words with such an ending that are no things. */
  | 'affected:no-things'
  | 'affected:one-in'
  | 'affected:each'
  | 'affected:at-most'
  /** Ends a part of a sentence. */
  | 'affected:but'
  /** Lengths and weights behind a number, where a language has words of its own. */
  | 'affected:measure';
