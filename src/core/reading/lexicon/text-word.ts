/** Words of forms, mails and sums of money. */
export type TextWord =
  /** What people write where a form wants something and they have nothing to say. */
  | 'text:no-answer'
  /** What a form's example of a step begins with: "Go to '...'". */
  | 'text:unfilled-step'
  /** Labels of a mail's head behind those that `Structure` has: whom else it went to. */
  | 'text:copies'
  /** A currency in words. */
  | 'text:currency'
  /** What names a line that only a machine or a developer needs: "Platform:". */
  | 'text:technical';
