import { lazy, Suspense } from 'react';
import type { FieldId } from '../../core/brief/fields.ts';
import type { Step } from '../../flows/draft.ts';
import type { Session } from '../../flows/session-commands.ts';
import { Hint, SectionHead, Stack } from '../../ui/Page.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords } from '../places.tsx';

/** Few destinations ask for anything or refuse it, so the code is loaded only where there is something to show. */
const LazyFormRows = lazy(async () => ({ default: (await import('./FormRows.tsx')).FormRows }));
const LazyRefusals = lazy(async () => ({ default: (await import('./Refusals.tsx')).Refusals }));

type Props = { view: DraftView; session: Session };

/** What the tracker demands of this issue beyond the brief. */
export function Form({ view, session }: Props) {
  const { t } = useWords();
  const { form, route } = view;
  const { fields } = form;
  if (route.kind !== 'route' || fields.kind === 'idle') return null;
  // The others demand nothing: a form of theirs that could not be read means nothing.
  if (route.route.destination.kind !== 'jira') return null;
  const values = { system: t('faults.system.jira') };
  if (fields.kind === 'failed') return <Hint>{t('send.form_unread', values)}</Hint>;
  if (fields.kind === 'loading') return <Hint>{t('send.form_loading', values)}</Hint>;
  if (fields.value.length === 0) return null;
  return (
    <Stack $gap={12}>
      <SectionHead>{t('send.form', values)}</SectionHead>
      <Suspense fallback={<Hint>{t('send.form_loading', values)}</Hint>}>
        <LazyFormRows fields={fields.value} view={view} session={session} />
      </Suspense>
    </Stack>
  );
}

type RefusedProps = Pick<Props, 'view'> & { onGo(step: Step, field: FieldId | null): void };

/** What the tracker said against it the last time; what is missing now is said elsewhere. */
export function Refused({ view: { form, route, hindrances }, onGo }: RefusedProps) {
  const missing = hindrances.flatMap((each) => (each.kind === 'input' ? each.field.id : []));
  const refusals = Object.entries(form.refusals).filter(([id]) => !missing.includes(id));
  if (route.kind !== 'route' || refusals.length === 0) return null;
  const { destination } = route.route;
  if (destination.kind === 'group') return null;
  return (
    <Suspense fallback={null}>
      <LazyRefusals
        form={{ ...form, refusals: Object.fromEntries(refusals) }}
        system={destination.kind}
        onGo={onGo}
      />
    </Suspense>
  );
}
