import { useState } from 'react';
import styled from 'styled-components';
import { useT } from '../../i18n/context.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Small } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';

const Place = styled.div`
  margin-top: 4px;
`;

type Props = { text: string; onType(text: string): void };

/** One line that says why something is missing that is always asked for (playbook P2, P4). */
export function Excuse({ text, onType }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(text !== '');
  return (
    <Place>
      {isOpen ? (
        <TextField
          label={t('brief.why_missing')}
          hint={t('brief.why_missing_hint')}
          value={text}
          rows={1}
          takesFocus={text === ''}
          onType={onType}
        />
      ) : (
        <Small>
          <LinkButton onPress={() => setOpen(true)}>{t('brief.why_missing')}</LinkButton>
        </Small>
      )}
    </Place>
  );
}
