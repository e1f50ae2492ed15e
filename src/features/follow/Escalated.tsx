import { Spinner } from '@zendeskgarden/react-loaders';
import { lazy, Suspense, useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import type { Resource } from '../../flows/resource.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { View } from '../../flows/view.ts';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Head } from '../../ui/Head.tsx';
import { LinkButton, OutLink } from '../../ui/Links.tsx';
import { Hint, Page, Rule, Sentence, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { destinationName } from '../destination.ts';
import { faultWords } from '../fault-words.ts';
import { usePlaces, useWords, type Words } from '../places.tsx';
import { Next } from './Next.tsx';
import { SeverityWord } from './SeverityWord.tsx';

/** Hardly ever is there one. */
const LazyFollowPart = lazy(async () => ({ default: (await import('./FollowPart.tsx')).FollowPart }));
const LazyDoubles = lazy(async () => ({ default: (await import('./Doubles.tsx')).Doubles }));

type EscalatedView = Extract<View, { kind: 'escalated' }>;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
`;

const Key = styled.h1`
  font-size: 18px;
  font-weight: 600;
  line-height: 24px;
`;

function Status({ status }: { status: Resource<IssueStatus> }) {
  const { t } = useWords();
  switch (status.kind) {
    case 'ready':
      return <StatusTag kind={status.value.category}>{status.value.state}</StatusTag>;
    case 'loading':
      return <Spinner size="16" delayMS={0} aria-label={t('escalated.status_loading')} />;
    default:
      return null;
  }
}

function IssueHead({
  issue,
  status,
  isFresh,
  isMinimal,
}: {
  issue: IssueRef;
  status: Resource<IssueStatus>;
  isFresh: boolean;
  /** The issue was given summary, severity and link only. */
  isMinimal: boolean;
}) {
  const { t } = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.focus();
  }, []);
  return (
    <Stack $gap={4}>
      <Line>
        <Key>
          <OutLink ref={link} href={issue.url} label={t('common.new_tab', { name: issue.key })}>
            {issue.key}
          </OutLink>
        </Key>
        <Status status={status} />
      </Line>
      {status.kind === 'ready' && <Sentence>{status.value.title}</Sentence>}
      {isFresh && (
        <Hint role="status">
          {t(isMinimal ? 'escalated.fresh_minimal' : 'escalated.fresh', { key: issue.key })}
        </Hint>
      )}
    </Stack>
  );
}

/** Why the issue's status is not known: what is gone is said, anything else may pass by itself. */
function lostWords({ key, system }: IssueRef, issue: EscalatedView['issue'], { t }: Words) {
  if (issue.kind === 'failed' && issue.fault.kind === 'missing' && issue.fault.gone !== undefined)
    return faultWords(issue.fault, t);
  return {
    title: t('escalated.status_failed', { system: t(`faults.system.${system}`) }),
    text: t('escalated.status_failed_text', { key }),
  };
}

/** What became of it: the issue and its live status, who sent it when, and what to do next. */
export function Escalated({ view, session }: { view: EscalatedView; session: Session }) {
  const words = useWords();
  const { t, when, duration, now } = words;
  const { agentId } = usePlaces();
  const { state, route, issue, doubles, isFresh } = view;
  const standing = { state, issue: issue.kind === 'ready' ? issue.value : null, isFresh };
  const assignee = standing.issue?.assignee;
  const ago = now() - state.at;
  const at = when(state.at);
  const lost = issue.kind === 'failed' && state.issue !== null ? lostWords(state.issue, issue, words) : null;
  const group = route?.destination.kind === 'group' ? route.destination.group : null;
  const groupHead =
    group === null
      ? t('escalated.to_nowhere', { target: t(`document.target.${state.target}`) })
      : t('escalated.handed_over', { group });
  const facts = [
    { name: t('escalated.target'), value: t(`document.target.${state.target}`) },
    { name: t('common.severity'), value: <SeverityWord severity={state.severity} /> },
    ...(assignee === undefined
      ? []
      : [{ name: t('escalated.assignee'), value: assignee ?? t('escalated.nobody') }]),
    ...(route && state.issue
      ? [{ name: t('escalated.route'), value: destinationName(route.destination, t) }]
      : []),
    {
      name: t(state.phase === 'ended' ? 'follow.ended_by' : 'escalated.by'),
      value: state.by.id === agentId ? t('escalated.you', { name: state.by.name }) : state.by.name,
    },
    {
      name: t(state.phase === 'ended' ? 'follow.ended' : 'escalated.at'),
      value: ago < 60_000 ? at : t('escalated.at_ago', { at, duration: duration(ago) }),
    },
  ];
  return (
    <>
      <Page>
        <Stack $gap={20}>
          {state.issue === null ? (
            <Stack $gap={4}>
              <Head takesFocus>{groupHead}</Head>
              {isFresh && <Hint role="status">{t('escalated.fresh_group')}</Hint>}
            </Stack>
          ) : (
            <IssueHead
              issue={state.issue}
              status={issue}
              isFresh={isFresh}
              isMinimal={route?.detail === 'minimal'}
            />
          )}
          {lost !== null && (
            <SignList
              items={[
                {
                  key: 'failed',
                  icon: 'unreachable',
                  text: (
                    <>
                      <strong>{lost.title}</strong>
                      <br />
                      {lost.text}{' '}
                      <LinkButton onPress={session.refreshIssue}>{t('common.try_again')}</LinkButton>
                    </>
                  ),
                },
              ]}
            />
          )}
          {state.issue !== null && doubles.length > 0 && (
            <Suspense fallback={null}>
              <LazyDoubles doubles={doubles} kept={state.issue} session={session} />
            </Suspense>
          )}
          <Facts facts={facts} />
          <Rule />
          <Suspense fallback={<Next {...standing} clocks={null} />}>
            <LazyFollowPart {...standing} session={session} />
          </Suspense>
        </Stack>
      </Page>
      <BottomBar secondary={{ label: t('escalated.again'), onPress: session.startAgain }} />
    </>
  );
}
