import type { FieldId } from '../../core/brief/fields.ts';
import type { Step } from '../../flows/draft.ts';
import { previewOf } from '../../flows/preview.ts';
import type { Session } from '../../flows/session-commands.ts';
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
import { Changes } from './Changes.tsx';
import { cureOf, Hindrances, isForAdmin } from './Hindrances.tsx';
import { Preview } from './Preview.tsx';

type Props = {
  view: DraftView;
  session: Session;
  takesFocus: boolean;
  onGo(step: Step, field: FieldId | null): void;
};

/** Where it goes and what that will change, before anything does. */
export function Send({ view, session, takesFocus, onGo }: Props) {
  const { t } = useWords();
  const { documentWords } = usePlaces();
  const { state, copy } = useCopy();
  const { route, decision, missing, hindrances } = view;
  const preview = route.kind === 'route' ? previewOf(view, route.route, documentWords) : null;
  const target = t(`document.target.${decision.target}`);
  const destination = route.kind === 'route' ? route.route.destination : null;
  const cure = hindrances.map(cureOf).find((each) => each !== null);
  const isStuck = hindrances.some((each) => cureOf(each) === null);
  const send = () => {
    if (cure) onGo(cure.step, cure.field);
    else void session.send();
  };
  const primary: Action | null = destination && {
    label: sendLabel(destination, t),
    onPress: send,
    isDisabled: isStuck,
  };
  const needsAdmin = hindrances.some(isForAdmin);
  const copyForAdmin = {
    label: t(state === 'copied' ? 'common.copied' : 'send.copy_for_admin'),
    onPress: () =>
      copy(
        hindrances
          .filter(isForAdmin)
          .map((each) => hindranceText(each, decision.target, t))
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
          <Hindrances hindrances={hindrances} target={decision.target} onGo={onGo} />
          {preview && <Changes changes={preview.changes} />}
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
              <Preview {...preview} />
            </Stack>
          )}
          <SecurityLink session={session} />
        </Stack>
      </Page>
      {needsAdmin ? <BottomBar primary={copyForAdmin} /> : primary && <BottomBar primary={primary} />}
    </>
  );
}
