import { Suspense, useEffect, useState } from 'react';
import styled from 'styled-components';
import { openItems } from '../../core/brief/completeness.ts';
import { type FieldId, fieldIds, fieldSpec, type SectionId, sections } from '../../core/brief/fields.ts';
import type { Session } from '../../flows/session-commands.ts';
import { useLaterTexts } from '../../i18n/context.tsx';
import { BottomBar } from '../../ui/BottomBar.tsx';
import { color } from '../../ui/color.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Head } from '../../ui/Head.tsx';
import { Page, Sentence, Stack } from '../../ui/Page.tsx';
import { Sign } from '../../ui/SignList.tsx';
import type { DraftView } from '../draft-view.ts';
import { Notices } from '../Notices.tsx';
import { useWords } from '../places.tsx';
import { SecurityLink } from '../SecurityLink.tsx';
import { useNews } from '../use-news.tsx';
import { FieldRow } from './FieldRow.tsx';
import { controlId } from './field-id.ts';
import { GapList } from './GapList.tsx';
import { LazyAskCustomer, LazyOftenReturned, LazySideConversations, LazyWeakList } from './lazy-parts.ts';
import { missingGaps } from './missing-gaps.ts';
import { sectionValue } from './section-value.ts';

const Sections = styled.div`
  > * {
    border-top: 1px solid ${color('border.subtle')};
  }
`;

const Section = styled.div`
  padding: 4px 0;
`;

const Cut = styled.span`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

type Props = {
  view: DraftView;
  session: Session;
  takesFocus: boolean;
  /** The field that brought the agent here; null when none did. */
  wanted: FieldId | null;
  onContinue(): void;
};

/** The first section, and the first one that lacks something. */
function firstOpen({ missing }: DraftView, wanted: FieldId | null): ReadonlySet<SectionId> {
  const gap = missing[0];
  const open: SectionId[] = ['B1'];
  if (gap) open.push(fieldSpec(gap.field).section);
  if (wanted) open.push(fieldSpec(wanted).section);
  return new Set(open);
}

/** The document that is handed over: what is missing first, then everything it says and where from. */
export function Brief({ view, session, takesFocus, wanted, onContinue }: Props) {
  useLaterTexts();
  const words = useWords();
  const { t } = words;
  const { brief, read, draft, missing, weak } = view;
  const news = useNews(view, session);
  const [isWriting, setWriting] = useState(false);
  const [open, setOpen] = useState(() => firstOpen(view, wanted));
  const [goal, setGoal] = useState<{ field: FieldId } | null>(wanted && { field: wanted });
  const left = openItems(missing, draft.excuses);

  useEffect(() => {
    if (goal) document.getElementById(controlId(goal.field))?.focus();
  }, [goal]);

  const toggle = (section: SectionId) =>
    setOpen(
      (before) =>
        new Set(before.has(section) ? [...before].filter((each) => each !== section) : [...before, section]),
    );
  const goTo = (field: FieldId) => {
    setOpen((before) => new Set([...before, fieldSpec(field).section]));
    setGoal({ field });
  };
  const shown = fieldIds.filter((id) => fieldSpec(id).onlyFor?.includes(brief.target) ?? true);
  return (
    <>
      <Page>
        <Stack>
          <Notices view={view} session={session} />
          <Stack $gap={4}>
            <Head takesFocus={takesFocus && wanted === null}>
              {[
                left.length > 0 ? t('brief.missing', { count: left.length }) : t('brief.nothing_missing'),
                ...(weak.length > 0 ? [t('weak.stronger', { count: weak.length })] : []),
              ].join(', ')}
            </Head>
            {missing.length === 0 && weak.length === 0 && (
              <Sentence>
                {t('brief.nothing_missing_text', { target: t(`document.target.${brief.target}`) })}
              </Sentence>
            )}
            <GapList
              label={t('brief.missing', { count: left.length })}
              gaps={missingGaps(missing, draft.excuses, words)}
              isHeld={isWriting}
              onGo={goTo}
            />
            <Suspense>
              {view.isRead && <LazyOftenReturned view={view} session={session} />}
              {view.isRead && <LazyWeakList weak={weak} isHeld={isWriting} onGo={goTo} />}
              {view.isRead && <LazyAskCustomer view={view} session={session} isHeld={isWriting} />}
            </Suspense>
          </Stack>
          <Sections onFocus={() => setWriting(true)} onBlur={() => setWriting(false)}>
            {sections.map((section) => {
              const fields = shown.filter((id) => fieldSpec(id).section === section);
              if (fields.length === 0) return null;
              const value = sectionValue(section, { fields: brief.fields, missing: left }, words);
              return (
                <Section key={section}>
                  <Disclosure
                    kind="section"
                    level={2}
                    title={t(`document.section.${section}`)}
                    value={
                      <>
                        {value.isMissing && <Sign name="warning" $tone="warning" />}
                        <Cut>{value.text}</Cut>
                      </>
                    }
                    isOpen={open.has(section)}
                    onToggle={() => toggle(section)}
                  >
                    <Stack $gap={12}>
                      {fields.map((field) => (
                        <FieldRow
                          key={field}
                          field={field}
                          now={brief.fields[field]}
                          read={read[field]}
                          isOwn={draft.fields[field] !== undefined}
                          missing={missing.find((each) => each.field === field)}
                          weak={weak.filter((each) => each.field === field)}
                          excuses={draft.excuses}
                          session={session}
                        />
                      ))}
                      {section === 'B8' && (
                        <Suspense>
                          <LazySideConversations view={view} session={session} />
                        </Suspense>
                      )}
                    </Stack>
                  </Disclosure>
                </Section>
              );
            })}
          </Sections>
          <SecurityLink session={session} />
        </Stack>
      </Page>
      <BottomBar note={news} primary={{ label: t('brief.continue'), onPress: onContinue }} />
    </>
  );
}
