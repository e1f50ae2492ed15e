import { Button } from '@zendeskgarden/react-buttons';
import { boardCsv, type CsvWords } from '../../core/escalation/board-csv.ts';
import { sectionOf } from '../../core/escalation/board-order.ts';
import type { ReadyBoard } from '../../flows/board/board-view.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useWords } from '../places.tsx';

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\ufeff';

/** What is shown as a file, in the order in which it is shown. */
export function SaveCsv({ view }: { view: ReadyBoard }) {
  const { t, now } = useWords();
  const save = () => {
    const words: CsvWords = {
      column: (name) => t(`board.csv.${name}`),
      severity: (of) => t(`document.severity.${of}`),
      target: (of) => t(`document.target.${of}`),
      section: (row) => t(`board.section.${sectionOf(row)}`),
      resting: t('board.row.resting'),
    };
    const day = new Date(now()).toISOString().slice(0, 10);
    const rows = view.sections.flatMap((section) => section.rows);
    saveFile(
      `${t('board.csv.file')}-${day}.csv`,
      'text/csv;charset=utf-8',
      byteOrderMark + boardCsv(rows, words),
    );
  };
  return (
    <Button size="small" isBasic title={t('board.csv.save_hint')} onClick={save}>
      {t('board.csv.save')}
    </Button>
  );
}
