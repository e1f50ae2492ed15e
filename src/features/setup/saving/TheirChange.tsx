import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { Conflict } from '../../../flows/setup/setup-view.ts';
import { Callout } from '../../../ui/Callout.tsx';
import { Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { savedBy } from '../saved-by.ts';
import { ChangeList } from './ChangeList.tsx';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`;

type Props = {
  conflict: Conflict;
  /** Puts this admin's changes on top of theirs. */
  onJoin(): void;
  /** Drops this admin's changes. */
  onTake(): void;
};

/** Somebody else saved in between: what they changed, before anything of it is written over. */
export function TheirChange({ conflict, onJoin, onTake }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <Callout
      kind="warning"
      title={t('setup.theirs.title', savedBy(conflict.theirs.routing, words))}
      text={t('setup.theirs.text')}
      isUrgent
    >
      <Stack $gap={12}>
        <ChangeList changes={conflict.changes} />
        <Row>
          <Button size="small" isPrimary onClick={onJoin}>
            {t('setup.theirs.join')}
          </Button>
          <Button size="small" onClick={onTake}>
            {t('setup.theirs.take')}
          </Button>
        </Row>
      </Stack>
    </Callout>
  );
}
