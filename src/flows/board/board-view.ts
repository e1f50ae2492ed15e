import type { BoardRow } from '../../core/escalation/board.ts';
import type { DayFigure, OpenFigure, WeekFigure } from '../../core/escalation/board-figures.ts';
import type { BoardFilter } from '../../core/escalation/board-filter.ts';
import type { BoardSection, Sorting } from '../../core/escalation/board-order.ts';
import type { IssueRef } from '../../core/escalation/issue.ts';
import type { Fault, Instant } from '../../core/outcome.ts';
import type { Resource } from '../resource.ts';

export type BoardFigures = {
  open: readonly OpenFigure[];
  overdue: readonly DayFigure[];
  closed: Resource<readonly WeekFigure[]>;
};

export type ReadyBoard = {
  kind: 'ready';
  /** What passes the filter, in the order in which it is shown. */
  sections: readonly BoardSection[];
  /** Rows that pass the filter, and all of them. */
  shown: number;
  counts: { open: number; overdue: number; stuck: number; revenue: number | null };
  /** Everybody who owns a row, by name. */
  owners: readonly { id: number; name: string; rows: number }[];
  figures: BoardFigures;
  filter: BoardFilter;
  sorting: Sorting;
  /** Tickets that have been read, as long as more of them are on their way. */
  reading: number | null;
  /** Tickets that search found; it shows no more than the first 1,000. */
  total: number;
  /** Why not all of them could be read. */
  fault: Fault | null;
  /** Trackers that could not be asked how their issues stand. */
  silent: readonly { system: IssueRef['system']; fault: Fault }[];
  /** Tickets whose record this version cannot read. */
  unread: number;
  readAt: Instant;
  isRefreshing: boolean;
};

export type BoardView = { kind: 'loading' } | { kind: 'failed'; fault: Fault } | ReadyBoard;

export type Board = {
  view(): BoardView;
  subscribe(listener: () => void): () => void;
  /** Reads everything anew; what is shown stays until then. */
  refresh(): void;
  filter(change: Partial<BoardFilter>): void;
  sort(sorting: Sorting): void;
  /**
   * These rows are on the screen: their issues are asked for. With `isAtTop` rows may change places for what is said of
   * them, else they stay where the reader has them.
   */
  look(keys: readonly BoardRow['key'][], isAtTop: boolean): void;
  openTicket(id: number): Promise<boolean>;
  close(): void;
};
