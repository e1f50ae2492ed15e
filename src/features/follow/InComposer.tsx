import type { Drafted } from '../../flows/follow/tell-customer.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';

type Props = {
  drafted: Drafted;
  /** What is said once the draft stands in the composer. */
  put: string | null;
  /** Adds it below what stands there. */
  onAnyway(): void;
};

/** Where a draft for the customer went, and what to do where it could not go. */
export function InComposer({ drafted, put, onAnyway }: Props) {
  const { t } = useWords();
  const { copy, state } = useCopy();
  const hindrance = drafted === null || drafted.put === 'put' ? null : drafted.put;
  return (
    <div role="status">
      {drafted?.put === 'put' && put !== null && <Hint>{put}</Hint>}
      {drafted !== null && hindrance !== null && (
        <Stack $gap={4}>
          <Hint>{t(`follow.told_put.${hindrance}`)}</Hint>
          {hindrance === 'occupied' && <LinkButton onPress={onAnyway}>{t('follow.told_anyway')}</LinkButton>}
          <LinkButton onPress={() => copy(drafted.text)}>
            {state === 'copied' ? t('common.copied') : t('follow.told_copy')}
          </LinkButton>
        </Stack>
      )}
    </div>
  );
}
