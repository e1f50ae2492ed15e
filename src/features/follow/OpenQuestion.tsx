import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { EscalationRecord } from '../../core/escalation/record.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import type { Drafted } from '../../flows/follow/tell-customer.ts';
import { Sentence, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { InComposer } from './InComposer.tsx';

type Props = { question: EscalationRecord['open'][number]; followUp: FollowUp };

/** What the team asks, and one press that hands it on to the customer. */
export function OpenQuestion({ question, followUp }: Props) {
  const { t, when } = useWords();
  const [drafted, setDrafted] = useState<Drafted>(null);
  const ask = async (how: 'if-free' | 'anyway') => setDrafted(await followUp.ask(question, how));
  return (
    <Stack $gap={8}>
      <Sentence>
        <strong>{t('follow.question_at', { at: when(question.at) })}</strong> {question.question}
      </Sentence>
      <div>
        <Button size="small" onClick={() => void ask('if-free')}>
          {t('follow.question_ask')}
        </Button>
      </div>
      <InComposer drafted={drafted} put={t('follow.question_put')} onAnyway={() => void ask('anyway')} />
    </Stack>
  );
}
