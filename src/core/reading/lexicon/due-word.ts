/** Small words around a date that tell whether something is due on it. */
export type DueWord =
  /** Ends a part of a sentence. */
  | 'due:but'
  /** "And we", behind a date: something else is told. */
  | 'due:and-others'
  /** Makes of a day an owner: "Friday's". */
  | 'due:owner'
  /** Before a figure with a dot it is a day and no version. */
  | 'due:on'
  /** Behind a version: what it is of. */
  | 'due:of-version'
  /** In a date it sets an end: "Tue EOD". */
  | 'due:close'
  /** Begins what somebody wants to know: it may have been. */
  | 'due:to-hear'
  /** Days on which it is always so. */
  | 'due:weekdays'
  | 'due:article'
  | 'due:weekday'
  /** Between the ends of a span. */
  | 'due:from-to'
  | 'due:to'
  | 'due:or'
  /** Has not been yet, whenever it is said. */
  | 'due:coming'
  /** Who does what is promised, or what comes of it. */
  | 'due:actor'
  /** Tells of what was. */
  | 'due:was'
  /** The same for what may still be: "is needed". */
  | 'due:done'
  /** Before a day that is only named or always so. */
  | 'due:is-only'
  | 'due:for'
  | 'due:at-time'
  | 'due:is-the'
  | 'due:sets'
  | 'due:we'
  | 'due:day'
  | 'due:from'
  | 'due:of'
  | 'due:before-end';
