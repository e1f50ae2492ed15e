import { useState } from 'react';
import type { Signal } from '../../core/case/surroundings.ts';
import type { VerdictKind } from '../../core/checklist/verdict.ts';
import type { Session } from '../../flows/session-commands.ts';
import { useLaterTexts } from '../../i18n/context.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Rule, Stack } from '../../ui/Page.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords, type Words } from '../places.tsx';
import { Articles } from './Articles.tsx';
import { affectedOf } from './affected.ts';
import { CustomerAccount, Fared } from './CustomerAccount.tsx';
import { ExistingIssues } from './ExistingIssues.tsx';
import { SimilarTickets } from './SimilarTickets.tsx';
import { Waiting } from './Waiting.tsx';

type RowName = 'issues' | 'similar' | 'articles' | 'account' | 'metrics';

const mayStay: readonly VerdictKind[] = ['handle', 'agent-decides'];

/** What stands at the right of a folded row: what is in it, that it is being looked for, or that it is not to be had. */
const valueText = <T,>(signal: Signal<T>, { t }: Words, ready: (value: T) => string): string => {
  if (signal.kind === 'waiting') return t('around.looking');
  return signal.kind === 'absent' ? t('around.absent') : ready(signal.value);
};

type Props = { view: DraftView; session: Session };

/** What is around the ticket. The rows stand there from the first; what comes fills them, and moves nothing above it. */
export function Around({ view, session }: Props) {
  useLaterTexts();
  const words = useWords();
  const { t, now } = words;
  const [chosen, choose] = useState<RowName | null | undefined>(undefined);
  const { issues, similar, articles, account, metrics } = view.surroundings;
  // What may settle it in support is open by itself, at the end of the rows: it moves none of them.
  const isArticleOffered =
    mayStay.includes(view.decision.verdict.kind) && articles.kind === 'ready' && articles.value.length > 0;
  const open = chosen === undefined && isArticleOffered ? 'articles' : chosen;
  const row = (name: RowName) => ({
    level: 2 as const,
    title: t(`around.${name}.title`),
    isOpen: open === name,
    onToggle: () => choose(open === name ? null : name),
  });
  const none = t('around.none');
  return (
    <Stack $gap={12}>
      <Rule />
      <div>
        <Disclosure
          {...row('issues')}
          value={valueText(issues, words, (found) =>
            found.length === 0 ? none : t('around.issues.count', { count: found.length }),
          )}
        >
          <Waiting signal={issues}>{(found) => <ExistingIssues issues={found} session={session} />}</Waiting>
        </Disclosure>
        <Disclosure
          {...row('similar')}
          value={valueText(similar, words, (found) =>
            found.length === 0
              ? none
              : t('around.similar.customers', { count: affectedOf(found, view, now()).pattern.customers }),
          )}
        >
          <Waiting signal={similar}>
            {(found) => <SimilarTickets similar={found} view={view} session={session} />}
          </Waiting>
        </Disclosure>
        <Disclosure
          {...row('account')}
          value={valueText(account, words, (found) =>
            t('around.account.count', { open: found.open.length, escalated: found.escalated.length }),
          )}
        >
          <Waiting signal={account}>
            {(found) => <CustomerAccount account={found} session={session} />}
          </Waiting>
        </Disclosure>
        <Disclosure
          {...row('metrics')}
          value={valueText(metrics, words, ({ replies }) => t('around.metrics.count', { count: replies }))}
        >
          <Waiting signal={metrics}>{(found) => <Fared metrics={found} />}</Waiting>
        </Disclosure>
        <Disclosure
          {...row('articles')}
          value={valueText(articles, words, (found) => (found.length === 0 ? none : String(found.length)))}
        >
          <Waiting signal={articles}>{(found) => <Articles articles={found} session={session} />}</Waiting>
        </Disclosure>
      </div>
    </Stack>
  );
}
