/** What speaks of errors and of the ids that belong to them. */
export type ErrorTag =
  /** Something shows or says a text: "it says", "the message". */
  | 'error:says'
  /** The same, and as often other things: only of a text that is an error's. */
  | 'error:gets'
  /** Verbs by which a product tells something: "says", "comes up with". */
  | 'error:tells'
  /** Where a product tells it: "screen", "banner", "status bar". */
  | 'error:place'
  /** Who and what else says things: people, articles. */
  | 'error:other'
  /** A text with one of these is an error's: "failed", "could not", "denied". */
  | 'error:word'
  /** The same, of what a product asks for: people who say it suffer nothing. */
  | 'error:asks'
  /** Right before or behind a code: "error", "error code". */
  | 'error:code'
  /** "Request id", "trace id": an id follows. */
  | 'error:id'
  /** What stands in quotes is a part of the screen: "the button", "choose". */
  | 'error:control';
