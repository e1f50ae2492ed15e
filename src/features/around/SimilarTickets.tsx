import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import type { SimilarTicket } from '../../core/case/surroundings.ts';
import { countedFrom } from '../../core/reading/similar/pattern.ts';
import type { Session } from '../../flows/session-commands.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint, Sentence, Small, Stack } from '../../ui/Page.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords, type Words } from '../places.tsx';
import { type Affected, affectedOf } from './affected.ts';
import { List } from './List.tsx';
import { MakeProblem } from './MakeProblem.tsx';
import { TicketLine } from './TicketLine.tsx';

function affectedText({ pattern, revenue }: Affected, { t, number }: Words): string {
  const customers = t('around.similar.customers', { count: pattern.customers });
  return revenue === null
    ? customers
    : t('around.similar.customers_worth', { customers, revenue: number(revenue) });
}

type Props = { similar: readonly SimilarTicket[]; view: DraftView; session: Session };

/** Tickets that read like this one. Each can be counted in or out of those who have the problem. */
export function SimilarTickets({ similar, view, session }: Props) {
  const words = useWords();
  const { t, list, number, now } = words;
  const [isPut, setPut] = useState(false);
  if (similar.length === 0) return <Hint>{t('around.similar.none')}</Hint>;
  const affected = affectedOf(similar, view, now());
  const { pattern, names, revenue } = affected;
  const isCounted = ({ id, similarity }: SimilarTicket) =>
    view.draft.counted?.[id] ?? similarity >= countedFrom;
  const putIntoBrief = () => {
    const customers = t('around.similar.customers', { count: pattern.customers });
    session.edit('affected', names.length === 0 ? customers : `${customers}: ${list(names)}`);
    if (revenue !== null) session.edit('revenue', number(revenue));
    setPut(true);
  };
  return (
    <Stack $gap={12}>
      <Stack $gap={4}>
        <Sentence>{affectedText(affected, words)}</Sentence>
        <Small>
          {t('around.similar.weeks', { now: pattern.thisWeek, before: pattern.lastWeek })}{' '}
          {t('around.similar.scope')}
        </Small>
        {pattern.customers > 1 && (
          <div>
            <LinkButton onPress={putIntoBrief}>{t('around.similar.to_brief')}</LinkButton>{' '}
            <Small role="status">{isPut && t('around.similar.in_brief')}</Small>
          </div>
        )}
      </Stack>
      <List>
        {similar.map((ticket) => (
          <li key={ticket.id}>
            <TicketLine
              ticket={ticket}
              more={[t('around.similar.alike', { percent: Math.round(ticket.similarity * 100) })]}
            >
              <Small>{t('around.similar.both', { words: ticket.because.join(', ') })}</Small>
              <Field>
                <Checkbox
                  checked={isCounted(ticket)}
                  onChange={({ target }) => session.count(ticket.id, target.checked)}
                >
                  <Field.Label isRegular aria-label={t('around.similar.counts_label', { id: ticket.id })}>
                    {t('around.similar.counts')}
                  </Field.Label>
                </Checkbox>
              </Field>
            </TicketLine>
          </li>
        ))}
      </List>
      <MakeProblem pattern={pattern} view={view} session={session} />
    </Stack>
  );
}
