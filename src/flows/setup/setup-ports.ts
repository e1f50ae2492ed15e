import type { Severity, Target } from '../../core/checklist/target.ts';
import type { RecordFile } from '../../core/escalation/record-export.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Clock, Ids } from '../../core/ports.ts';
import type { SetupDocument } from '../../core/setup/document.ts';
import type { AccountDesk, ChatDesk, JiraDesk, LinearDesk, SettingsStore } from '../../core/setup/ports.ts';
import type { Trial } from './trial.ts';

/** What an agent may choose otherwise than Baton proposes. */
export type Chosen = { target?: Target; severity?: Severity };

export type SetupPorts = {
  store: SettingsStore;
  account: AccountDesk;
  /** The trackers as the draft says where they are; null where it does not. These reject when code cannot be fetched. */
  loadJira(plain: SetupDocument['plain']): Promise<JiraDesk | null>;
  loadLinear(): Promise<LinearDesk>;
  loadChat(plain: SetupDocument['plain']): Promise<ChatDesk>;
  tryTicket(ticketId: number, document: SetupDocument, as: Chosen): Promise<Outcome<Trial>>;
  exportRecords(as: 'csv' | 'json'): Promise<Outcome<RecordFile>>;
  clock: Pick<Clock, 'now'>;
  ids: Ids;
  me(): Promise<{ id: number; name: string }>;
  isAdmin: boolean;
};
