/** Small words around errors, codes, statuses and ids. */
export type ErrorWord =
  | 'error:is'
  | 'error:of'
  | 'error:the'
  | 'error:article'
  | 'error:number'
  /** All that is written for "no error". */
  | 'error:none'
  /** At the end of a line that announces what a machine says. */
  | 'error:opens'
  | 'error:error'
  | 'error:alarm'
  | 'error:code'
  /** Before a code of few figures: "exit code", "blink". */
  | 'error:code-of'
  | 'error:before-number'
  /** On lines of logs and in cells of tables that tell a failure. */
  | 'error:logged'
  | 'error:in-table'
  /** Before "code": an error's. Every other noun has codes of its own: "venue code". */
  | 'error:code-that'
  /** What has figures of its own. */
  | 'error:numbered'
  | 'error:named'
  /** Behind a code that stands alone. */
  | 'error:behind-code'
  /** Around an HTTP status. */
  | 'error:status'
  | 'error:response'
  | 'error:before-status'
  | 'error:behind-status'
  /** What answers with one. */
  | 'error:server'
  /** Before a number that counts or orders something. */
  | 'error:counting'
  /** "It 404s", "was 404'd". */
  | 'error:ending'
  | 'error:behind-bare-status'
  | 'error:reference'
  | 'error:request'
  | 'error:call'
  /** Days and hours. */
  | 'error:on'
  | 'error:at'
  | 'error:last'
  | 'error:o-clock'
  | 'error:month'
  | 'error:weekday'
  | 'error:part-of-day'
  | 'error:yesterday'
  /** In the same sentence an hour is no hour of a failure. */
  | 'error:planned'
  | 'error:ahead'
  | 'error:failing'
  | 'error:pronoun'
  /** "It "…"": says nothing of what follows. */
  | 'error:vague'
  | 'error:see'
  | 'error:preposition'
  /** A text that tells no error. */
  | 'error:good'
  /** Before a text in quotes: "just", "in red", "with the words". */
  | 'error:just-there'
  | 'error:with-text'
  /** Behind it: "… then appears". */
  | 'error:adverb'
  | 'error:appears'
  /** Behind a text in quotes that has an article: it is no name of a function. */
  | 'error:message'
  /** Parts of a screen that bear a name. */
  | 'error:control'
  /** Quotation marks as somebody speaks them. */
  | 'error:quote'
  | 'error:unquote'
  /** A code as somebody speaks it: "R dash 31", "W ninety two". */
  | 'error:hyphen'
  | 'error:tens'
  | 'error:ones'
  /** Before, between and behind codes. */
  | 'error:shows'
  | 'error:before-code'
  | 'error:underneath'
  | 'error:joins'
  | 'error:sometimes'
  | 'error:between-codes'
  | 'error:shown'
  | 'error:in-logs'
  /** Between who tells something and the verb. */
  | 'error:between'
  /** What ought to be shown. */
  | 'error:wished'
  /** With a capital, and nobody's name; and between a name and its verb. */
  | 'error:no-name'
  | 'error:behind-name'
  /** What people do with their mouths, and what only happens to them. */
  | 'error:speaks'
  | 'error:gets'
  /** Where the product's words end and the story goes on. */
  | 'error:goes-on'
  | 'error:goes-on-behind-dash'
  | 'error:goes-on-behind-comma'
  /** How people go on who tell it in their own words, and how products begin with the same ones. */
  | 'error:own-words'
  | 'error:its-words'
  /** Verbs behind which things follow as often as texts. */
  | 'error:only-shows'
  | 'error:lead'
  /** A figure as it is spoken. */
  | 'error:spelled'
  /** "The words …": what follows is a text. */
  | 'error:words'
  | 'error:goes-on-behind-capitals'
  /** "What does "…" mean?" */
  | 'error:asked'
  | 'error:meant'
  /** What went well: "… as it should", "all green". */
  | 'error:as-it-should'
  /** What people write in capitals. */
  | 'error:shouted'
  /** "As follows": the product's words are the next. */
  | 'error:follows'
  /** "Back comes: …". */
  | 'error:comes'
  /** What people begin with who go on themselves, and what only their story has. */
  | 'error:starts-own'
  | 'error:story'
  /** "I only see this". */
  | 'error:seen'
  /** Nought as it is spoken. */
  | 'error:nought'
  | 'error:went-well'
  /** Support says that it found a failure: "recorded", "turned it away". */
  | 'error:recorded';
