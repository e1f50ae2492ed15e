import type { Snapshot, SnapshotTicket } from '../contract.ts';

export type Place = 'ticket_sidebar' | 'nav_bar' | 'modal' | 'background';

/** What the agent, or an app through `set`, changed and has not submitted yet. */
export type Edits = {
  subject?: string;
  status?: string;
  priority?: string | null;
  type?: string | null;
  tags?: readonly string[];
  /** Values of custom fields by their id. */
  fields?: Readonly<Record<number, unknown>>;
};

export type Composer = { text: string; public: boolean };

export type AppContext = {
  instanceGuid: string;
  product: 'support';
  account: { subdomain: string };
  location: Place;
  ticketId?: number;
};

export type AppMetadata = {
  appId: number;
  installationId: number;
  name: string;
  version: string;
  settings: Readonly<Record<string, unknown>>;
};

/** All that one frame of the app can see at one moment. */
export type View = {
  place: Place;
  snapshot: Snapshot;
  /** With the unsaved edits in it; null outside of a ticket. */
  ticket: SnapshotTicket | null;
  composer: Composer;
  visible: boolean;
  /** Where files of the package are served, with a slash at the end. */
  assets: string;
  instances: Readonly<Record<string, AppContext>>;
};

export function withEdits(ticket: SnapshotTicket, edits: Edits): SnapshotTicket {
  const { fields, tags, ...plain } = edits;
  return {
    ...ticket,
    ...plain,
    tags: tags === undefined ? ticket.tags : [...tags],
    fields: ticket.fields.map((field) => {
      const edited = fields?.[field.id];
      return edited === undefined ? field : { ...field, value: edited };
    }),
  };
}
