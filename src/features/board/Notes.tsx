import type { ReadyBoard } from '../../flows/board/board-view.ts';
import { Hint } from '../../ui/Page.tsx';
import { faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';

/** More results than these Zendesk's search does not show. */
const mostFound = 1000;

/** What the board does not show, and why. */
export function Notes({ view }: { view: ReadyBoard }) {
  const { t, number } = useWords();
  const { reading, total, unread, fault, silent } = view;
  const notes = [
    ...(reading === null ? [] : [t('board.reading', { count: reading, total: number(total) })]),
    ...(total > mostFound ? [t('board.too_many', { total: number(total) })] : []),
    ...(unread === 0 ? [] : [t('board.unread', { count: unread })]),
    ...(fault === null ? [] : [t('board.part_failed', { reason: faultWords(fault, t).title })]),
    ...silent.map((each) => t('board.silent', { reason: faultWords(each.fault, t).title })),
  ];
  if (notes.length === 0) return null;
  return (
    <div role="status">
      {notes.map((note) => (
        <Hint key={note}>{note}</Hint>
      ))}
    </div>
  );
}
