import { lazy, Suspense, useState } from 'react';
import { Board } from '../features/board/Board.tsx';
import type { Places } from '../features/places.tsx';
import type { Setup } from '../flows/setup/setup.ts';
import { useT } from '../i18n/context.tsx';
import { Bones } from '../ui/Bones.tsx';
import { Page, Stack } from '../ui/Page.tsx';
import { StepTabs } from '../ui/StepTabs.tsx';

const LazySetup = lazy(async () => ({ default: (await import('../features/setup/Setup.tsx')).Setup }));

type PageName = 'board' | 'setup';

type Props = {
  isAdmin: boolean;
  /** Lives as long as the page: what is edited outlasts a look at the board. */
  setup?: { store: Setup; places: Places };
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

/** Baton's own page: the board for everybody, and the setup for admins. */
export function NavBar({ isAdmin, setup }: Props) {
  const t = useT();
  const [page, setPage] = useState<PageName>('board');
  if (!isAdmin || setup === undefined) {
    return (
      <main>
        <Board />
      </main>
    );
  }
  return (
    <main>
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
          <Board />
        ) : (
          <Suspense fallback={<SetupPlace />}>
            <LazySetup setup={setup.store} places={setup.places} />
          </Suspense>
        )}
      </StepTabs>
    </main>
  );
}
