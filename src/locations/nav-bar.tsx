import { lazy, Suspense, useState } from 'react';
import { Board } from '../features/board/Board.tsx';
import { type Places, PlacesProvider } from '../features/places.tsx';
import type { Board as BoardFlow } from '../flows/board/board-view.ts';
import type { Setup } from '../flows/setup/setup.ts';
import { useT } from '../i18n/context.tsx';
import { Bones } from '../ui/Bones.tsx';
import { Page, Stack } from '../ui/Page.tsx';
import { StepTabs } from '../ui/StepTabs.tsx';

const LazySetup = lazy(async () => ({ default: (await import('../features/setup/Setup.tsx')).Setup }));

type PageName = 'board' | 'setup';

/** Height of the tabs, which stay at the top of the page, in px. */
const tabs = 39;

type SetupPart = { store: Setup; places: Places };

type Props = {
  board: BoardFlow;
  places: Places;
  isAdmin: boolean;
  /** Lives as long as the page: what is edited outlasts a look at the board. */
  setup?: SetupPart;
};

function SetupPlace() {
  return (
    <Page>
      <Stack>
        <Bones widths={[30, 60, 45]} height={20} />
      </Stack>
    </Page>
  );
}

function Pages({ board, setup }: { board: BoardFlow; setup: SetupPart }) {
  const t = useT();
  const [page, setPage] = useState<PageName>('board');
  return (
    <StepTabs<PageName>
      label={t('board.pages')}
      steps={[
        { step: 'board', label: t('board.title') },
        { step: 'setup', label: t('setup.title') },
      ]}
      current={page}
      onGo={setPage}
    >
      {page === 'board' ? (
        <Board board={board} top={tabs} />
      ) : (
        <Suspense fallback={<SetupPlace />}>
          <LazySetup setup={setup.store} places={setup.places} />
        </Suspense>
      )}
    </StepTabs>
  );
}

/** Baton's own page: the board for everybody, and the setup for admins. */
export function NavBar({ board, places, isAdmin, setup }: Props) {
  return (
    <PlacesProvider value={places}>
      <main>
        {isAdmin && setup !== undefined ? (
          <Pages board={board} setup={setup} />
        ) : (
          <Board board={board} top={0} />
        )}
      </main>
    </PlacesProvider>
  );
}
