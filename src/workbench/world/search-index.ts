import type { Ticket } from './ticket.ts';

/** One ticket as search knows it: a little behind the ticket itself. */
export type IndexEntry = {
  /** `updatedAt` of the ticket when it was indexed. */
  stamp: string;
  /** The fields as they were then. */
  ticket: Ticket;
  /** Words in their basic form, each with a blank before and after. */
  subject: string;
  /** Of description, comments and internal notes. */
  said: string;
};

export type SearchIndex = {
  /** How long a change is not found, ms. Zendesk: about a minute, sometimes a few. */
  lag: number;
  /**
   * What quotes mean behind subject: and description:. Zendesk's reference says that all the words are looked for in any
   * order; other places of it read as if the phrase had to stand there, so both can be tried.
   */
  isQuotedExact: boolean;
  /** Whether an asterisk alone finds every ticket with a value in a custom field, or none. */
  knowsAnyValue: boolean;
  /** By the ticket's id. */
  entries: Map<number, IndexEntry>;
};
