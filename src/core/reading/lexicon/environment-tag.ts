/** Words that say what the value beside them is. */
export type EnvironmentTag =
  /** Version, release, build, firmware. */
  | 'env:version'
  | 'env:app'
  | 'env:sdk'
  | 'env:device'
  | 'env:plan'
  | 'env:flag'
  | 'env:account'
  | 'env:workspace'
  | 'env:region'
  /** An agent says that they saw it themselves. */
  | 'env:seen'
  /** The customer's own picture or request tells it. */
  | 'env:shown';

/** What is named: read in every language. */
export type NameTag =
  | 'name:browser'
  | 'name:system'
  | 'name:device'
  /** Of many things: a device only with the name of one. */
  | 'name:maker'
  | 'name:app';
