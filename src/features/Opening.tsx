import { Spinner } from '@zendeskgarden/react-loaders';
import styled from 'styled-components';
import { useT } from '../i18n/context.tsx';
import { Bones } from '../ui/Bones.tsx';
import { Page, Small, Stack } from '../ui/Page.tsx';

const Line = styled(Small)`
  font-weight: 400;
  display: flex;
  align-items: center;
  gap: 8px;
`;

/** While the ticket is read: everything in the measures that it will have. */
export function Opening() {
  const t = useT();
  return (
    <Page aria-busy="true">
      <Stack $gap={20}>
        <Line as="h1">
          <Spinner size="12" delayMS={0} aria-hidden="true" />
          <span role="status">{t('common.opening')}</span>
        </Line>
        <Stack $gap={8}>
          <Bones widths={[80]} height={20} />
          <Bones widths={[100, 94, 60]} />
        </Stack>
        <Bones widths={[99]} height={32} />
        <Stack $gap={12}>
          <Bones widths={[45]} height={16} />
          <Bones widths={[70, 40, 82, 41]} />
        </Stack>
      </Stack>
    </Page>
  );
}
