import { Button } from '@zendeskgarden/react-buttons';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { BriefField } from '../../core/brief/brief.ts';
import type { FieldId } from '../../core/brief/fields.ts';
import type { Session } from '../../flows/session-commands.ts';
import { Callout } from '../../ui/Callout.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Ends, Hint, Page, Rule, SectionHead, Sentence, Stack } from '../../ui/Page.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { destinationName, hindranceText } from '../destination.ts';
import type { DraftView } from '../draft-view.ts';
import { markOf } from '../evidence/describe.ts';
import { excerptsOf } from '../evidence/excerpt.ts';
import { Notices } from '../Notices.tsx';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { useSecurityText } from './use-security-text.ts';

const Name = styled.h3`
  flex: none;
  font-size: 12px;
  font-weight: 600;
  line-height: 16px;
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  font-size: 12px;
  line-height: 16px;
`;

const said = (field: BriefField): ReactNode => {
  const [first] = field.evidence;
  if (first?.kind === 'quote') {
    const spans = field.evidence.flatMap((each) =>
      each.kind === 'quote' && each.messageId === first.messageId ? [each.span] : [],
    );
    const [parts = []] = excerptsOf(first.text, spans);
    return <Quote parts={parts} />;
  }
  return <Sentence>{field.text}</Sentence>;
};

function Got({ field, view }: { field: FieldId; view: DraftView }) {
  const words = useWords();
  const now = view.brief.fields[field];
  if (now === undefined) return null;
  const mark = markOf(now.evidence, words);
  return (
    <Stack $gap={4}>
      <Ends>
        <Name>{words.t(`field.${field}`)}</Name>
        {mark && <Mark {...mark} />}
      </Ends>
      {said(now)}
    </Stack>
  );
}

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
          <Got field="summary" view={view} />
          {!isMinimal && <Got field="description" view={view} />}
          {!isMinimal && <Got field="affected" view={view} />}
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
