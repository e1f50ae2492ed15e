import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import { questionsFor } from '../../../core/brief/asking/questions.ts';
import { openItems } from '../../../core/brief/completeness.ts';
import type { Put } from '../../../core/ports.ts';
import type { Asked, Session } from '../../../flows/session-commands.ts';
import { useT } from '../../../i18n/context.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { LinkButton } from '../../../ui/Links.tsx';
import { Hint, Stack } from '../../../ui/Page.tsx';
import type { DraftView } from '../../draft-view.ts';
import { useCopy } from '../../use-copy.ts';

const Press = styled(Button)`
  align-self: start;
`;

const Ways = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 16px;
  font-size: 12px;
  line-height: 16px;
`;

/** What can be done where the composer did not take the reply. It can be copied in any case. */
const ways = {
  put: null,
  occupied: { how: 'anyway', label: 'asking.way_occupied' },
  unclear: { how: 'anyway', label: 'asking.way_unclear' },
  internal: { how: 'if-free', label: 'asking.way_internal' },
  unavailable: null,
} as const satisfies Record<Put, unknown>;

/** Whether there is something that the customer can know, and somebody whom a reply would reach. */
const canAsk = ({ case: { ticket, requester }, missing, weak, draft }: DraftView): boolean =>
  ticket.status !== 'closed' &&
  requester?.deleted === false &&
  questionsFor(openItems(missing, draft.excuses), weak).length > 0;

type Props = {
  view: DraftView;
  session: Session;
  /** While the agent writes below nothing may move: it neither comes nor goes. */
  isHeld: boolean;
};

/** One press drafts a reply that asks for what the brief lacks. The agent reads and sends it, or not. */
export function AskCustomer({ view, session, isHeld }: Props) {
  const t = useT();
  const isPossible = canAsk(view);
  const [isShown, setShown] = useState(isPossible);
  if (isShown !== isPossible && !isHeld) setShown(isPossible);
  const [asked, setAsked] = useState<Asked | 'asking' | 'failed' | null>(null);
  const { state, copy } = useCopy();
  const ask = (how: 'if-free' | 'anyway') => {
    setAsked('asking');
    void session.askCustomer(how).then((answer) => setAsked(answer ?? 'failed'));
  };
  const answer = typeof asked === 'object' ? asked : null;
  const way = answer === null ? null : ways[answer.put];
  if (!isShown) return null;
  return (
    <Stack $gap={4}>
      <Press size="small" disabled={asked === 'asking'} onClick={() => ask('if-free')}>
        <Button.StartIcon>
          <Icon name="speech12" />
        </Button.StartIcon>
        {t('asking.ask')}
      </Press>
      <Hint role="status">
        {asked === 'failed' && t('asking.failed')}
        {answer !== null && t(`asking.${answer.put}`)}
      </Hint>
      {answer !== null && answer.put !== 'put' && (
        <Ways>
          {way !== null && <LinkButton onPress={() => ask(way.how)}>{t(way.label)}</LinkButton>}
          <LinkButton onPress={() => copy(answer.text)}>
            {t(state === 'copied' ? 'common.copied' : 'asking.copy')}
          </LinkButton>
          {state === 'refused' && <Hint role="status">{t('common.not_copied')}</Hint>}
        </Ways>
      )}
    </Stack>
  );
}
