import { useState } from 'react';
import type { SetupDocument } from '../../../core/setup/document.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LineField } from '../../../ui/LineField.tsx';
import { Hint, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';

type Props = {
  plain: SetupDocument['plain'];
  onPlain(plain: Partial<SetupDocument['plain']>): void;
};

/** How Baton gets to Jira. The token is a secret: it can be entered in the Admin Center alone. */
export function JiraSettings({ plain, onPlain }: Props) {
  const { t } = useWords();
  const isSet = plain.jira_email !== '' && (plain.jira_site !== '' || plain.jira_cloud_id !== '');
  const [isOpen, setOpen] = useState(!isSet);
  return (
    <Disclosure title={t('setup.connection.settings')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <Stack $gap={12}>
        <LineField
          label={t('setup.plain.jira_site')}
          hint={t('setup.connection.site_hint')}
          example="acme.atlassian.net"
          value={plain.jira_site}
          onType={(text) => onPlain({ jira_site: text })}
        />
        <LineField
          label={t('setup.plain.jira_cloud_id')}
          hint={t('setup.connection.cloud_hint')}
          value={plain.jira_cloud_id}
          onType={(text) => onPlain({ jira_cloud_id: text })}
        />
        <LineField
          label={t('setup.plain.jira_email')}
          value={plain.jira_email}
          onType={(text) => onPlain({ jira_email: text })}
        />
        <Hint>{t('setup.connection.token_hint')}</Hint>
      </Stack>
    </Disclosure>
  );
}
