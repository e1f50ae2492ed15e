import type { Fault } from '../core/outcome.ts';

/** A part of the app that is loaded later did not arrive. Nothing was asked of anybody. */
export const noCode: Fault = {
  kind: 'unreachable',
  from: 'zendesk',
  committed: 'no',
  status: null,
  detail: 'A part of the app could not be fetched',
};
