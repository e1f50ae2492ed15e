import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { Session } from '../../flows/session-commands.ts';
import { Callout } from '../../ui/Callout.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint, Page, Rule, SectionHead, Stack } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FieldSaid } from '../brief/FieldSaid.tsx';
import { destinationName, hindranceText } from '../destination.ts';
import type { DraftView } from '../draft-view.ts';
import { Notices } from '../Notices.tsx';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { useSecurityText } from './use-security-text.ts';

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  font-size: 12px;
  line-height: 16px;
`;

/** Takes back what made this a security matter, and nothing else. */
function takeBack({ decision, draft }: DraftView, session: Session) {
  if (decision.answers.E3d === 'yes') {
    const isProposed = decision.proposals.some(
      ({ criterion, answer }) => criterion === 'E3d' && answer === 'yes',
    );
    session.answer('E3d', isProposed ? 'no' : null);
  }
  if (draft.target === 'T4') session.chooseTarget('T1');
}

type Props = { view: DraftView; session: Session };

/** A security matter skips every step: one button, nothing to fill in (playbook T4). */
export function Security({ view, session }: Props) {
  const { t } = useWords();
  const { state, copy } = useCopy();
  const textOf = useSecurityText();
  const { route, hindrances, decision } = view;
  const [hindrance] = hindrances;
  const copyAll = () => copy(textOf(view));
  const where = route.kind === 'route' ? destinationName(route.route.destination, t) : null;
  const isMinimal = route.kind === 'route' && route.route.detail === 'minimal';
  return (
    <Page $beginsWithBox>
      <Stack $gap={20}>
        <Callout
          kind="error"
          isUrgent
          title={t('security.head')}
          text={
            hindrance === undefined
              ? t('security.text')
              : t('security.no_destination', { reason: hindranceText(hindrance, decision.target, t) })
          }
        >
          <Button
            size="small"
            isPrimary
            isDanger
            isStretched
            onClick={hindrance === undefined ? () => void session.send() : copyAll}
          >
            {t(hindrance === undefined ? 'security.send' : 'security.copy')}
          </Button>
        </Callout>
        <Notices view={view} session={session} />
        <Stack $gap={12}>
          <SectionHead>{t('security.gets')}</SectionHead>
          <FieldSaid field="summary" view={view} />
          {!isMinimal && <FieldSaid field="description" view={view} />}
          {!isMinimal && <FieldSaid field="affected" view={view} />}
          <TextField
            label={t('security.contained')}
            beside={t('common.optional')}
            example={t('security.contained_example')}
            rows={1}
            value={view.brief.fields.contained?.text ?? ''}
            onType={(text) => session.edit('contained', text)}
          />
        </Stack>
        <Rule />
        <Stack $gap={8}>
          {where !== null && (
            <Hint>{t(isMinimal ? 'security.goes_minimal' : 'security.goes_to', { destination: where })}</Hint>
          )}
          <Ways>
            <LinkButton onPress={() => takeBack(view, session)}>{t('security.not')}</LinkButton>
            {hindrance === undefined && <LinkButton onPress={copyAll}>{t('security.copy')}</LinkButton>}
          </Ways>
          <Hint role="status">
            {state === 'copied' && t('security.copied')}
            {state === 'refused' && t('common.not_copied')}
          </Hint>
        </Stack>
      </Stack>
    </Page>
  );
}
