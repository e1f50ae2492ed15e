/** What a cue is made of where its words need not stand next to each other: "… the contract … we … end". */
export type CuePart =
  // Data that are lost.
  /** What somebody has entered, saved or kept. */
  | 'kept'
  /** The same, and whose it is or how much: "her recordings", "three weeks of". */
  | 'own-kept'
  | 'gone'
  /** As often said of what is somewhere else. */
  | 'not-there'
  | 'for-good'
  | 'program'
  | 'wipes'
  // Data that others see.
  | 'private'
  | 'very-private'
  /** Whose it is, where that is somebody else: "another firm's", "who isn't ours". */
  | 'of-others'
  /** Somebody else, by name or kind: "a lady in". */
  | 'some-party'
  | 'sees'
  | 'sees-by-others'
  | 'open-to-all'
  // Somebody who should not be in.
  /** What only they leave who are in. */
  | 'trace'
  | 'not-us'
  /** What anybody may have done, and that none of us did it. */
  | 'done-thing'
  | 'never-did'
  | 'outsider'
  /** Who may be one of us. */
  | 'someone'
  | 'enters'
  | 'our-place'
  | 'stolen'
  | 'credential'
  | 'locked-out'
  // A way in.
  | 'guard'
  | 'weak'
  | 'anyone'
  | 'power'
  /** Somebody changes what nobody is to change. */
  | 'tampers'
  | 'own-power'
  | 'hole'
  | 'script'
  | 'runs'
  | 'field'
  // Customers who leave.
  | 'ends'
  | 'bond'
  | 'moves'
  | 'rival'
  /** What others offer. */
  | 'courts'
  // Lawyers and authorities.
  | 'lawyer'
  | 'acts-at-law'
  | 'authority'
  | 'files'
  | 'court'
  // The top.
  | 'top'
  | 'stirs'
  /** What is done with them. */
  | 'is-told'
  // Money back.
  | 'wants'
  | 'sum'
  | 'back'
  // The world.
  | 'press'
  | 'alerts'
  | 'medium'
  | 'tells'
  | 'of-us';
