import { useCallback, useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import type { Board as BoardFlow, ReadyBoard } from '../../flows/board/board-view.ts';
import { Bones } from '../../ui/Bones.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { Head } from '../../ui/Head.tsx';
import { LinkButton, OutLink } from '../../ui/Links.tsx';
import { Hint, Page, Sentence, Small, Stack, Unseen } from '../../ui/Page.tsx';
import { faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';
import { Figures } from './charts/Figures.tsx';
import { Filters } from './Filters.tsx';
import { Notes } from './Notes.tsx';
import { Rows } from './Rows.tsx';
import { SaveCsv } from './SaveCsv.tsx';

const Top = styled.header`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 4px 12px;
`;

const Read = styled(Small)`
  margin-inline-start: auto;
`;

function Reading() {
  const { t } = useWords();
  return (
    <Page aria-busy="true">
      <Stack $gap={20}>
        <Head>{t('board.title')}</Head>
        <Unseen role="status">{t('board.loading')}</Unseen>
        <Bones widths={[99]} height={180} />
        <Stack $gap={12}>
          <Bones widths={[100, 98, 96, 95, 97]} height={20} />
        </Stack>
      </Stack>
    </Page>
  );
}

function useTicketOpener(board: BoardFlow) {
  const [closed, setClosed] = useState<number | null>(null);
  const open = useCallback(
    (id: number) => {
      void board.openTicket(id).then((isOpen) => setClosed(isOpen ? null : id));
    },
    [board],
  );
  return { open, closed };
}

type Props = {
  board: BoardFlow;
  /** Height of what sticks to the top of the page above it, in px. */
  top: number;
};

function Ready({ view, board, top }: Props & { view: ReadyBoard }) {
  const words = useWords();
  const { t, when, number, now } = words;
  const { open, closed } = useTicketOpener(board);
  const { counts, shown } = view;
  const summary = [
    t('board.open', { count: counts.open }),
    t('board.overdue', { count: counts.overdue }),
    t('board.stuck', { count: counts.stuck }),
    ...(counts.revenue === null ? [] : [t('board.revenue', { revenue: number(counts.revenue) })]),
  ];
  // All rows tell the same minute, so that a change of one is not a change of all.
  const minute = Math.floor(now() / 60_000) * 60_000;
  const failed = view.sections
    .flatMap(({ rows }) => rows)
    .flatMap(({ tickets }) => tickets)
    .find(({ id }) => id === closed);
  return (
    <Page>
      <Stack>
        <Top>
          <Head>{t('board.title')}</Head>
          <Small>{summary.join(', ')}</Small>
          <Read>
            {t('board.read_at', { at: when(view.readAt) })}{' '}
            <LinkButton onPress={board.refresh}>
              {t(view.isRefreshing ? 'board.refreshing' : 'board.refresh')}
            </LinkButton>
          </Read>
        </Top>
        <Notes view={view} />
        {failed !== undefined && (
          <Hint role="alert">
            {t('board.not_opened', { ticket: failed.id })}{' '}
            <OutLink href={failed.url}>{t('board.in_new_tab')}</OutLink>
          </Hint>
        )}
        <Figures figures={view.figures} />
        {counts.open === 0 ? (
          <div>
            <Sentence>{t('board.empty')}</Sentence>
            <Hint>{t('board.empty_line')}</Hint>
          </div>
        ) : (
          <>
            <Filters view={view} board={board}>
              <SaveCsv view={view} />
            </Filters>
            <Unseen role="status">
              {shown < counts.open && t('board.filter.shown', { count: shown, all: number(counts.open) })}
            </Unseen>
            {shown === 0 ? (
              <Sentence>{t('board.filter.none')}</Sentence>
            ) : (
              <Rows view={view} board={board} top={top} now={minute} onOpen={open} />
            )}
          </>
        )}
      </Stack>
    </Page>
  );
}

/** Every open escalation that the agent may see: what is stuck first, then what is overdue. */
export function Board({ board, top }: Props) {
  const { t } = useWords();
  const view = useSyncExternalStore(board.subscribe, board.view);
  if (view.kind === 'loading') return <Reading />;
  if (view.kind === 'failed') {
    const { title, text } = faultWords(view.fault, t);
    return (
      <Page>
        <Stack>
          <Head>{t('board.title')}</Head>
          <Callout kind="warning" title={title} text={text} isUrgent>
            <LinkButton onPress={board.refresh}>{t('common.try_again')}</LinkButton>
          </Callout>
        </Stack>
      </Page>
    );
  }
  return <Ready view={view} board={board} top={top} />;
}
