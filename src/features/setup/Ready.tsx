import { useState } from 'react';
import styled from 'styled-components';
import type { Setup } from '../../flows/setup/setup.ts';
import type { SetupView } from '../../flows/setup/setup-view.ts';
import { Head } from '../../ui/Head.tsx';
import { Hint, Page, Stack } from '../../ui/Page.tsx';
import { StepTabs } from '../../ui/StepTabs.tsx';
import { useWords } from '../places.tsx';
import { Connections } from './connections/Connections.tsx';
import { Policies } from './policies/Policies.tsx';
import { Removing } from './removing/Removing.tsx';
import { Routes } from './routes/Routes.tsx';
import { savedBy } from './saved-by.ts';
import { SaveBar } from './saving/SaveBar.tsx';
import { SavingNotes } from './saving/SavingNotes.tsx';
import { SettingsText } from './text/SettingsText.tsx';
import { TryIt } from './trial/TryIt.tsx';

export type ReadyView = Extract<SetupView, { kind: 'ready' }>;
export type PartProps = { view: ReadyView; setup: Setup };

const Wide = styled(Page)`
  max-width: 1240px;
  margin: 0 auto;
`;

const Columns = styled.div`
  display: grid;
  gap: 32px;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) 340px;
    align-items: start;
  }
`;

const tabs = ['routes', 'policies', 'text', 'removing'] as const;
type Tab = (typeof tabs)[number];

/** Everything that can be decided, and what of it is not saved yet. */
export function Ready({ view, setup }: PartProps) {
  const words = useWords();
  const { t } = words;
  const [tab, setTab] = useState<Tab>('routes');
  const { routing } = view.saved;
  const { draft } = view;
  const setRouting = (next: typeof draft.routing) => setup.edit((was) => ({ ...was, routing: next }));
  return (
    <>
      <Wide>
        <Stack>
          <div>
            <Head>{t('setup.title')}</Head>
            <Hint>
              {routing.revision === 0
                ? t('setup.save.never')
                : t('setup.save.version', savedBy(routing, words))}
            </Hint>
            <Hint as="div" role="status">
              {view.saving.kind === 'saved' && t('setup.save.saved', { version: routing.revision })}
            </Hint>
          </div>
          <SavingNotes view={view} setup={setup} onShowText={() => setTab('text')} />
          <StepTabs<Tab>
            label={t('setup.parts')}
            isNested
            steps={tabs.map((step) => ({ step, label: t(`setup.part.${step}`) }))}
            current={tab}
            onGo={setTab}
          >
            {tab === 'routes' && (
              <Stack $gap={32}>
                <Connections view={view} setup={setup} />
                <Columns>
                  <Routes view={view} setup={setup} />
                  <TryIt view={view} setup={setup} />
                </Columns>
              </Stack>
            )}
            {tab === 'policies' && (
              <Policies
                routing={draft.routing}
                plain={draft.plain}
                onRouting={setRouting}
                onPlain={(plain) => setup.edit((was) => ({ ...was, plain }))}
              />
            )}
            {tab === 'text' && <SettingsText view={view} setup={setup} />}
            {tab === 'removing' && <Removing setup={setup} />}
          </StepTabs>
        </Stack>
      </Wide>
      {view.changes.length > 0 && view.conflict === null && (
        <SaveBar
          changes={view.changes}
          size={view.size}
          next={routing.revision + 1}
          isSaving={view.saving.kind === 'running'}
          onDiscard={setup.discard}
          onSave={() => void setup.save()}
        />
      )}
    </>
  );
}
