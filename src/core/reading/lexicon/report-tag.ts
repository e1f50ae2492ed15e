/** What people write who ask, wish or report. `report/scorecard.ts` says what each speaks for. */
export type ReportSign =
  /** Begins of titles: asks, names what is to be made, says what cannot be done, says what was mended. */
  | 'asking'
  | 'making'
  | 'failing'
  | 'mending'
  /** Anywhere in a title: names a wish. */
  | 'naming-a-wish'
  | 'bug'
  | 'error'
  | 'asks-how'
  | 'asks-somebody'
  | 'newcomer'
  /** What the author is doing, wants or got. */
  | 'trying'
  | 'own-things'
  /** Begins of a report that tells of its author; that tells when it happens. */
  | 'personal'
  | 'when'
  /** As people type in a hurry. */
  | 'careless'
  | 'wishes'
  | 'lacks'
  /** What it would be good for, and for whom. */
  | 'purpose'
  | 'goes-wrong'
  | 'reproduces'
  | 'since-when'
  /** Headings under which one writes what one would like. */
  | 'form-for-wishes';

export type ReportTag = `report:${ReportSign}`;
