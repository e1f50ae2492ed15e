import type { Instant } from '../outcome.ts';
import type { Role } from './person.ts';

export type Attachment = {
  /** Id in Zendesk; the brief names the file and links to its comment, never to the file. */
  id: number;
  name: string;
  /** Bytes. */
  size: number;
  contentType: string;
};

/** What Zendesk keeps of a phone call besides its text. */
export type Call = {
  /** Length in ms, null when it is not told. */
  length: number | null;
  /** Address of the recording, https; who may listen is the account's to say. */
  recording: string | null;
  /** Whether the text holds what was said. */
  isTranscribed: boolean;
};

export type Author = { id: number | null; name: string; role: Role };

/** One entry of the conversation: a comment, or a live message of a messaging ticket. */
export type Message = {
  /** Unique in its case: the comment's id, or `live-…` for a live message that is no comment yet. */
  id: string;
  /** The audit that carries the comment, null for a live message. */
  auditId: number | null;
  at: Instant;
  author: Author;
  public: boolean;
  /** Plain text. Data, never markup. */
  text: string;
  /** Zendesk's name of the channel: web, email, api, chat, native_messaging, … */
  channel: string;
  attachments: readonly Attachment[];
  /** Null for everything that was written. */
  call: Call | null;
  /** User agent of the browser that it was sent with, when Zendesk kept it. */
  userAgent: string | null;
  /** What Baton itself wrote into the comment's metadata: `unknown` until the record has read it. */
  baton: unknown;
};
