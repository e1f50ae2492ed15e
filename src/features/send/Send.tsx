import { useEffect, useMemo } from 'react';
import type { FieldId } from '../../core/brief/fields.ts';
import type { FormField } from '../../core/form-field.ts';
import type { Step } from '../../flows/draft.ts';
import { formKey } from '../../flows/form-key.ts';
import { isFinal } from '../../flows/hindrances.ts';
import { previewOf } from '../../flows/preview.ts';
import type { Session } from '../../flows/session-commands.ts';
import { useLaterTexts } from '../../i18n/context.tsx';
import { type Action, BottomBar } from '../../ui/BottomBar.tsx';
import { Head } from '../../ui/Head.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint, Page, Rule, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { destinationHead, hindranceText, sendLabel } from '../destination.ts';
import type { DraftView } from '../draft-view.ts';
import { Notices } from '../Notices.tsx';
import { usePlaces, useWords } from '../places.tsx';
import { SecurityLink } from '../SecurityLink.tsx';
import { useCopy } from '../use-copy.ts';
import { useNews } from '../use-news.tsx';
import { Changes } from './Changes.tsx';
import { Form, Refused } from './Form.tsx';
import { type Cure, cureOf, Hindrances, isForAdmin } from './Hindrances.tsx';
import { inputId } from './input-id.ts';
import { Masks } from './Masks.tsx';
import { Preview } from './Preview.tsx';

const jsonOf = (field: FormField): string => (field.kind === 'unknown' ? field.json : '');

type Props = {
  view: DraftView;
  session: Session;
  takesFocus: boolean;
  onGo(step: Step, field: FieldId | null): void;
};

/** Where it goes and what that will change, before anything does. */
export function Send({ view, session, takesFocus, onGo }: Props) {
  useLaterTexts();
  const news = useNews(view, session);
  const { t } = useWords();
  const { paperWords } = usePlaces();
  const { state, copy } = useCopy();
  const { route, decision, missing, hindrances } = view;
  const preview = useMemo(
    () => (view.route.kind === 'route' ? previewOf(view, view.route.route, paperWords) : null),
    [view, paperWords],
  );
  const target = t(`document.target.${decision.target}`);
  const destination = route.kind === 'route' ? route.route.destination : null;
  const cure = hindrances.map(cureOf).find((each) => each !== null);
  const isStuck = hindrances.some((each) => cureOf(each) === null);
  const { fields } = view.form;
  const isAsking = destination?.kind === 'jira' && fields.kind === 'loading' && decision.target !== 'T4';
  const whose = destination === null ? '' : formKey(destination);
  const refused = Object.keys(view.form.refusals).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another destination asks for other fields, and so does a refusal.
  useEffect(() => session.readForm(), [session, whose, refused]);
  const onCure = (to: Cure) => {
    if (to.kind === 'go') onGo(to.step, to.field);
    else document.getElementById(inputId(to.field.id))?.focus();
  };
  const send = () => {
    if (cure) onCure(cure);
    else void session.send();
  };
  const primary: Action | null = destination && {
    label: sendLabel(destination, t),
    onPress: send,
    isDisabled: isStuck || isAsking,
  };
  const isFixed = hindrances.some(isFinal);
  const copyBrief = {
    label: t(state === 'copied' ? 'common.copied' : 'send.copy_brief'),
    onPress: () => copy([preview?.title, preview?.issue ?? preview?.note].filter(Boolean).join('\n\n')),
  };
  const needsAdmin = hindrances.some(isForAdmin);
  const copyForAdmin = {
    label: t(state === 'copied' ? 'common.copied' : 'send.copy_for_admin'),
    onPress: () =>
      copy(
        hindrances
          .filter(isForAdmin)
          .map((each) =>
            [hindranceText(each, decision.target, t), each.kind === 'input' && jsonOf(each.field)]
              .filter(Boolean)
              .join('\n'),
          )
          .join('\n'),
      ),
  };
  const spare = missing.filter(
    ({ field }) => !hindrances.some((each) => each.kind === 'field-missing' && each.missing.field === field),
  );
  const [firstSpare] = spare;
  return (
    <>
      <Page>
        <Stack $gap={20}>
          <Notices view={view} session={session} />
          <Stack $gap={4}>
            <Head takesFocus={takesFocus}>
              {destination ? destinationHead(destination, t) : t('routes.none', { target })}
            </Head>
            {route.kind === 'route' && (
              <Hint>
                {t('send.by_setting', {
                  setting: route.route.name,
                  severity: t(`document.severity.${decision.severity}`),
                })}
              </Hint>
            )}
          </Stack>
          <Refused view={view} onGo={onGo} />
          <Hindrances hindrances={hindrances} target={decision.target} onCure={onCure} />
          <Form view={view} session={session} />
          {preview && !isFixed && <Changes changes={preview.changes} />}
          {firstSpare && (
            <SignList
              items={[
                {
                  key: 'spare',
                  icon: 'info',
                  text: (
                    <>
                      {t('send.missing_anyway', { count: spare.length, target })}{' '}
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
          <SecurityLink session={session} />
        </Stack>
      </Page>
      {isFixed && preview !== null ? (
        <BottomBar note={news} primary={copyBrief} />
      ) : needsAdmin ? (
        <BottomBar note={news} primary={copyForAdmin} />
      ) : (
        primary && <BottomBar note={news} primary={primary} />
      )}
    </>
  );
}
