import { useState } from 'react';
import styled from 'styled-components';
import type { Mask } from '../../core/masking/mask-text.ts';
import type { Session } from '../../flows/session-commands.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint, Mono, Small, Stack } from '../../ui/Page.tsx';
import { usePlaces, useWords } from '../places.tsx';
import { MarkedText } from './MarkedText.tsx';
import { markIn } from './mark-in.ts';

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 12px;
  list-style: none;
`;

const Value = styled(Mono)`
  display: block;
  overflow-wrap: anywhere;
`;

type RowProps = { mask: Mask; onRestore(isRestored: boolean): void };

function Row({ mask: { kind, value, mayRestore, isRestored }, onRestore }: RowProps) {
  const { t } = useWords();
  const { issue } = usePlaces().paperWords;
  const name = t(`document.mask.${kind}`);
  const change = t(isRestored ? 'send.mask' : 'send.unmask');
  if (!mayRestore) return <li>{t('send.mask_stays', { kind: name })}</li>;
  return (
    <li>
      <Small>{isRestored ? name : <MarkedText text={markIn(kind, issue)} />}</Small>
      <Value>{value}</Value>
      <Small>
        <LinkButton label={`${change}: ${value}`} onPress={() => onRestore(!isRestored)}>
          {change}
        </LinkButton>
      </Small>
    </li>
  );
}

type Props = { masks: readonly Mask[]; session: Session };

/** What is masked in everything that leaves Zendesk, and the way to let through what may be let through. */
export function Masks({ masks, session }: Props) {
  const { t, list } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (masks.length === 0) return null;
  const masked = masks.filter(({ isRestored }) => !isRestored);
  const kinds = [...new Set(masked.map(({ kind }) => t(`document.mask.${kind}`)))];
  return (
    <Disclosure
      level={2}
      lead={<Icon name="shield" />}
      title={t('send.masked', { count: masked.length })}
      below={<Hint>{list(kinds)}</Hint>}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <Stack $gap={12}>
        <Hint>{t('send.masked_hint')}</Hint>
        <List>
          {masks.map((mask) => (
            <Row
              key={mask.id}
              mask={mask}
              onRestore={(isRestored) => session.restoreMasked(mask.id, isRestored)}
            />
          ))}
        </List>
      </Stack>
    </Disclosure>
  );
}
