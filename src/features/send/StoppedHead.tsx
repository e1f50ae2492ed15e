import type { Session } from '../../flows/session-commands.ts';
import type { Translate } from '../../i18n/translator.ts';
import { Callout } from '../../ui/Callout.tsx';
import { Head } from '../../ui/Head.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Sentence, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { isForAdmin } from '../fault-words.ts';
import { useWords } from '../places.tsx';
import { GiveUp } from './GiveUp.tsx';
import { SendSteps } from './SendSteps.tsx';
import type { StoppedView } from './use-stopped-bar.ts';

type Props = { view: StoppedView; cause: { title: string; text: string } };

/** The agent's first fear is lost or doubled work: what did not happen, and what is kept. */
export function NothingHappened({ view: { report, isKept }, cause }: Props) {
  const { t } = useWords();
  const { destination } = report;
  const system = destination?.kind === 'jira' ? 'jira' : 'linear';
  const kept = [
    ...(destination === null || destination.kind === 'group'
      ? []
      : [{ key: 'issue', text: t('send.nothing_created', { system: t(`faults.system.${system}`) }) }]),
    { key: 'ticket', text: t('send.nothing_changed') },
    ...(destination === null
      ? []
      : [{ key: 'draft', text: t(isKept ? 'send.draft_kept' : 'send.draft_in_tab') }]),
  ];
  return (
    <>
      <Callout kind="warning" title={cause.title} text={cause.text} isUrgent />
      <SignList items={kept.map((line) => ({ ...line, icon: 'yes', tone: 'good' }))} />
    </>
  );
}

/** What is certain, and what is not known yet. */
function headOf({ report, fault }: StoppedView, t: Translate): string {
  const stopped = report.steps.find(({ state }) => state === 'stopped')?.step ?? 'claim';
  const { issue, instead } = report;
  if (issue !== null)
    return t(instead === null ? 'send.created_not_noted' : 'send.linked_not_noted', { key: issue.key });
  if (stopped === 'issue' && instead !== null) return t('send.link_unknown', { key: instead.key });
  if (stopped === 'issue' || stopped === 'claim') return t(`send.${stopped}_unknown`);
  return t(fault.committed === 'unknown' ? 'send.note_unknown' : 'send.begun_not_noted');
}

/** Some of it happened, or nobody knows: how far it came, and that going on makes nothing twice. */
export function HalfWay({ view, cause, session }: Props & { session: Session }) {
  const { t } = useWords();
  const { report, fault, closed } = view;
  const isKeeping = report.destination === null;
  const mayCreate = fault.kind === 'unfound';
  return (
    <>
      <Stack $gap={4} role="alert">
        <Head takesFocus>{headOf(view, t)}</Head>
        <Sentence>
          {cause.title}. {!isKeeping && !mayCreate && closed === null && t('send.finish_looks')}
          {(mayCreate || closed !== null || isForAdmin(fault)) && ` ${cause.text}`}
        </Sentence>
        {mayCreate && (
          <div>
            <LinkButton onPress={() => void session.finish('create')}>{t('send.create_anyway')}</LinkButton>
          </div>
        )}
      </Stack>
      <SendSteps report={report} />
      {!isKeeping && closed === null && fault.committed === 'no' && <GiveUp session={session} />}
    </>
  );
}
