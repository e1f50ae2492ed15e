import { useRef, useState } from 'react';
import type { Draft } from '../../flows/draft.ts';
import type { Session } from '../../flows/session-commands.ts';
import { useT } from '../../i18n/context.tsx';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Head } from '../../ui/Head.tsx';
import { Page, Sentence, Stack } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Props = { draft: Draft; session: Session; onKeep(reason: string): void; onBack(): void };

/** Keeps the ticket in support although the answers do not say so: a short note with the agent's reason. */
export function Keeping({ draft, session, onKeep, onBack }: Props) {
  const t = useT();
  const text = draft.keeping ?? '';
  const field = useRef<HTMLTextAreaElement>(null);
  const [isAsked, setAsked] = useState(false);
  const keep = () => {
    if (text.trim() !== '') return onKeep(text);
    setAsked(true);
    field.current?.focus();
  };
  const isMissing = isAsked && text.trim() === '';
  return (
    <>
      <Page>
        <Stack>
          <Stack $gap={4}>
            <Head takesFocus>{t('decide.keep_head')}</Head>
            <Sentence>{t('decide.keep_note')}</Sentence>
          </Stack>
          <TextField
            field={field}
            label={t('decide.keep_why')}
            value={text}
            onType={session.explainKeeping}
            warningSign={t('common.missing')}
            warning={isMissing ? t('decide.keep_missing') : undefined}
          />
        </Stack>
      </Page>
      <BottomBar
        secondary={{ label: t('common.back'), onPress: onBack }}
        primary={{ label: t('decide.keep'), onPress: keep }}
      />
    </>
  );
}
