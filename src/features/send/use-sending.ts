import { useEffect, useMemo, useState } from 'react';
import type { FieldId } from '../../core/brief/fields.ts';
import { joinBlocks } from '../../core/document/text-blocks.ts';
import type { FormField } from '../../core/form-field.ts';
import type { Step } from '../../flows/draft.ts';
import { formKey } from '../../flows/form-key.ts';
import { isFinal } from '../../flows/hindrances.ts';
import { type Preview, previewOf } from '../../flows/preview.ts';
import type { Session } from '../../flows/session-commands.ts';
import { useLaterTexts } from '../../i18n/context.tsx';
import type { Action } from '../../ui/BottomBar.tsx';
import { hindranceText, sendLabel } from '../destination.ts';
import type { DraftView } from '../draft-view.ts';
import { usePlaces, useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { type Cure, cureOf, isForAdmin } from './Hindrances.tsx';
import { inputId } from './input-id.ts';

const jsonOf = (field: FormField): string => (field.kind === 'unknown' ? field.json : '');

const looksForIssues = ({ route, decision, surroundings }: DraftView): boolean =>
  route.kind === 'route' &&
  route.route.destination.kind !== 'group' &&
  decision.target !== 'T4' &&
  surroundings.issues.kind === 'waiting';

export type Sendable = {
  /** What would be written now; null without a destination. */
  preview: Preview | null;
  /** What the filled button does; null when nothing can be done. */
  primary: Action | null;
  onCure(cure: Cure): void;
};

/** What sending would do by the draft as it stands, and the one button for it: to send, to put right, or to copy. */
export function useSending(
  view: DraftView,
  session: Session,
  onGo: (step: Step, field: FieldId | null) => void,
): Sendable {
  useLaterTexts();
  const { t } = useWords();
  const { paperWords } = usePlaces();
  const { state, copy } = useCopy();
  const { route, decision, hindrances } = view;
  const preview = useMemo(
    () => (view.route.kind === 'route' ? previewOf(view, view.route.route, paperWords) : null),
    [view, paperWords],
  );
  const destination = route.kind === 'route' ? route.route.destination : null;
  const whose = destination === null ? '' : formKey(destination);
  const refused = Object.keys(view.form.refusals).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another destination asks for other fields, and so does a refusal.
  useEffect(() => session.readForm(), [session, whose, refused]);

  // Nothing is created before it is known what exists; a search that takes too long is called off.
  const isLooking = looksForIssues(view);
  const [isWaiting, setWaiting] = useState(false);
  const hasFound = view.surroundings.issues.kind === 'ready' && view.surroundings.issues.value.length > 0;
  const send = () => (isLooking ? setWaiting(true) : void session.send());
  useEffect(() => {
    if (!isWaiting || isLooking) return;
    setWaiting(false);
    // What was found has to be seen first.
    if (!hasFound) void session.send();
  }, [session, isWaiting, isLooking, hasFound]);

  const onCure = (to: Cure) => {
    if (to.kind === 'go') onGo(to.step, to.field);
    else document.getElementById(inputId(to.field.id))?.focus();
  };
  const copyLabel = (key: 'send.copy_brief' | 'send.copy_for_admin') =>
    t(state === 'copied' ? 'common.copied' : key);

  function primary(): Action | null {
    if (hindrances.some(isFinal) && preview !== null)
      return {
        label: copyLabel('send.copy_brief'),
        onPress: () => copy(`${preview.title}\n\n${joinBlocks(preview.issue ?? preview.note)}`),
      };
    const forAdmin = hindrances.filter(isForAdmin);
    if (forAdmin.length > 0) {
      const lines = forAdmin.flatMap((each) => [
        hindranceText(each, decision.target, t),
        each.kind === 'input' ? jsonOf(each.field) : '',
      ]);
      return {
        label: copyLabel('send.copy_for_admin'),
        onPress: () => copy(lines.filter(Boolean).join('\n')),
      };
    }
    if (destination === null) return null;
    const cure = hindrances.map(cureOf).find((each) => each !== null);
    const isStuck = hindrances.some((each) => cureOf(each) === null);
    const isAsking =
      destination.kind === 'jira' && view.form.fields.kind === 'loading' && decision.target !== 'T4';
    return {
      label: isWaiting ? t('send.issues_looking') : sendLabel(destination, t),
      onPress: () => (cure ? onCure(cure) : send()),
      isDisabled: isStuck || isAsking || isWaiting,
    };
  }

  return { preview, primary: primary(), onCure };
}
