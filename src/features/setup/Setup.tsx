import { useT } from '../../i18n/context.tsx';
import { Head } from '../../ui/Head.tsx';
import { Page, Sentence, Stack } from '../../ui/Page.tsx';

/** Where admins find what they decide. */
export function Setup() {
  const t = useT();
  return (
    <Page>
      <Stack>
        <Head>{t('setup.title')}</Head>
        <Sentence>{t('setup.where')}</Sentence>
      </Stack>
    </Page>
  );
}
