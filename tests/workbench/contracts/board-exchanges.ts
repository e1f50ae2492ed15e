import type { Relayed } from '../../contracts/exchanges.ts';
import { atBoard, keysOf, untilReady } from '../../flows/board/at-board.ts';

/** Everything that the app asks for when a lead has opened the board and looks at all its rows. */
export async function boardExchanges(): Promise<readonly Relayed[]> {
  const bench = await atBoard();
  const board = bench.open();
  board.look(keysOf(await untilReady(board)), true);
  await untilReady(board, ({ sections }) =>
    sections.flatMap(({ rows }) => rows).every(({ issue, status }) => issue === null || status !== null),
  );
  board.close();
  return bench.exchanges;
}
