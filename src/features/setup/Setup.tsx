import { useEffect, useSyncExternalStore } from 'react';
import type { Setup as SetupStore } from '../../flows/setup/setup.ts';
import { Bones } from '../../ui/Bones.tsx';
import { Callout } from '../../ui/Callout.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Page, Stack } from '../../ui/Page.tsx';
import { faultWords } from '../fault-words.ts';
import { type Places, PlacesProvider, useWords } from '../places.tsx';
import { ListsProvider } from './lists.ts';
import { Ready } from './Ready.tsx';

type Props = { setup: SetupStore; places: Places };

function Screen({ setup }: { setup: SetupStore }) {
  const { t } = useWords();
  const view = useSyncExternalStore(setup.subscribe, setup.view);
  switch (view.kind) {
    case 'opening':
      return (
        <Page role="status" aria-label={t('setup.opening')}>
          <Stack>
            <Bones widths={[30, 60, 45]} height={20} />
          </Stack>
        </Page>
      );
    case 'not-admin':
      return (
        <Page>
          <Callout kind="info" title={t('setup.not_admin')} text={t('setup.not_admin_line')} />
        </Page>
      );
    case 'failed':
      return (
        <Page>
          <Callout kind="warning" {...faultWords(view.fault, t)} isUrgent>
            <LinkButton onPress={setup.open}>{t('common.try_again')}</LinkButton>
          </Callout>
        </Page>
      );
    case 'ready':
      return <Ready view={view} setup={setup} />;
  }
}

/** Where admins decide how Baton fits their company. */
export function Setup({ setup, places }: Props) {
  useEffect(() => {
    if (setup.view().kind === 'opening') setup.open();
  }, [setup]);
  return (
    <PlacesProvider value={places}>
      <ListsProvider value={setup.lists}>
        <Screen setup={setup} />
      </ListsProvider>
    </PlacesProvider>
  );
}
