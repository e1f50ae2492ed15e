import type { FieldId } from '../../core/brief/fields.ts';
import type { Step } from '../../flows/draft.ts';
import { isFinal } from '../../flows/hindrances.ts';
import type { Session } from '../../flows/session-commands.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { Rule, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords } from '../places.tsx';
import { Changes } from './Changes.tsx';
import { Existing } from './Existing.tsx';
import { Form, Refused } from './Form.tsx';
import { Hindrances } from './Hindrances.tsx';
import { Masks } from './Masks.tsx';
import { Preview } from './Preview.tsx';
import type { Sendable } from './use-sending.ts';

type Props = {
  view: DraftView;
  session: Session;
  sending: Sendable;
  onGo(step: Step, field: FieldId | null): void;
};

/** What exists already, what is missing, what will change, and every word that leaves. */
export function Papers({ view, session, sending: { preview, onCure }, onGo }: Props) {
  const { t } = useWords();
  const { decision, missing, hindrances } = view;
  const isFixed = hindrances.some(isFinal);
  const spare = missing.filter(
    ({ field }) => !hindrances.some((each) => each.kind === 'field-missing' && each.missing.field === field),
  );
  const [firstSpare] = spare;
  return (
    <>
      <Refused view={view} onGo={onGo} />
      <Hindrances hindrances={hindrances} target={decision.target} onCure={onCure} />
      <Form view={view} session={session} />
      {!isFixed && <Existing view={view} session={session} />}
      {preview && !isFixed && <Changes changes={preview.changes} />}
      {firstSpare && (
        <SignList
          items={[
            {
              key: 'spare',
              icon: 'info',
              text: (
                <>
                  {t('send.missing_anyway', {
                    count: spare.length,
                    target: t(`document.target.${decision.target}`),
                  })}{' '}
                  <LinkButton onPress={() => onGo('brief', firstSpare.field)}>
                    {t('brief.go_to', { field: t(`field.${firstSpare.field}`) })}
                  </LinkButton>
                </>
              ),
            },
          ]}
        />
      )}
      {preview && (
        <Stack $gap={8}>
          <Rule />
          <Masks masks={preview.masks} session={session} />
          <Preview {...preview} />
        </Stack>
      )}
    </>
  );
}
