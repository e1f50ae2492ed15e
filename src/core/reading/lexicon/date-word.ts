/** Small words in and around dates. */
export type DateWord =
  /** Behind the figures: "3rd". */
  | 'date:ordinal-ending'
  /** Between a day and its month. */
  | 'date:of';
