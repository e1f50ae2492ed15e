import { useT } from '../../i18n/context.tsx';
import { Head } from '../../ui/Head.tsx';
import { Hint, Page, Sentence, Stack } from '../../ui/Page.tsx';

/** The board: every escalation of the account. */
export function Board() {
  const t = useT();
  return (
    <Page>
      <Stack>
        <Head>{t('board.title')}</Head>
        <div>
          <Sentence>{t('board.empty')}</Sentence>
          <Hint>{t('board.empty_line')}</Hint>
        </div>
      </Stack>
    </Page>
  );
}
