import { useT } from '../i18n/context.tsx';
import { Page, Sentence } from '../ui/Page.tsx';

/** A place that the app is not made for, or not yet. */
export function Elsewhere() {
  const t = useT();
  return (
    <Page as="main">
      <Sentence>{t('frame.elsewhere')}</Sentence>
    </Page>
  );
}
