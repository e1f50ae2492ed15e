import styled from 'styled-components';
import { SectionHead, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import type { PartProps } from '../Ready.tsx';
import { ChatSettings } from './ChatSettings.tsx';
import { ConnectionCard } from './ConnectionCard.tsx';
import { JiraSettings } from './JiraSettings.tsx';

const Cards = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
  gap: 16px;
`;

/** Where Baton goes, and whether it gets there. */
export function Connections({ view, setup }: PartProps) {
  const { t } = useWords();
  const { plain } = view.draft;
  return (
    <section aria-labelledby="setup-connections">
      <Stack $gap={12}>
        <SectionHead id="setup-connections">{t('setup.connections')}</SectionHead>
        <Cards>
          <ConnectionCard
            what="jira"
            where={
              plain.jira_site || (plain.jira_cloud_id && `api.atlassian.com/ex/jira/${plain.jira_cloud_id}`)
            }
            test={view.tests.jira}
            onTest={() => void setup.test('jira')}
          >
            <JiraSettings
              plain={plain}
              onPlain={(next) => setup.edit((was) => ({ ...was, plain: { ...was.plain, ...next } }))}
            />
          </ConnectionCard>
          <ConnectionCard
            what="linear"
            where="api.linear.app"
            test={view.tests.linear}
            onTest={() => void setup.test('linear')}
          />
          <ConnectionCard
            what="chat"
            where={null}
            test={view.tests.chat}
            onTest={() => void setup.test('chat')}
          >
            <ChatSettings view={view} setup={setup} />
          </ConnectionCard>
          <ConnectionCard
            what="account"
            where={null}
            test={view.tests.account}
            onTest={() => void setup.test('account')}
          />
        </Cards>
      </Stack>
    </section>
  );
}
