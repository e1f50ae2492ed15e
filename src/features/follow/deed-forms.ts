import { severities } from '../../core/checklist/target.ts';
import { endings, type Lack } from '../../core/escalation/event.ts';
import type { EscalationRecord } from '../../core/escalation/record.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { Deed } from '../../flows/follow/deed.ts';
import type { Entry } from '../../flows/follow/typed.ts';
import type { Translate } from '../../i18n/translator.ts';

/** What an agent can choose; `close` is the end of an issue that is done. */
export const deedNames = [
  'accept',
  'tell',
  'check',
  'return',
  'answer',
  'add',
  'severity',
  'offer',
  'end',
  'close',
] as const;
export type DeedName = (typeof deedNames)[number];
/** Those whose form is nothing but inputs; the others have one of their own. */
export type PlainDeed = Exclude<DeedName, 'tell' | 'add' | 'offer'>;

/** `options` makes it a choice, else it is a text; `isOptional` may stay empty. */
export type Input = {
  name: string;
  label: string;
  options?: readonly { value: string; label: string }[];
  isOptional?: boolean;
};

/** What a team most often sends an escalation back for. */
const lacks = [
  'steps',
  'environment',
  'errors',
  'expected',
  'affected',
  'customer_expects',
  'other',
] as const;

const text = (name: string, label: string, isOptional = false): Input => ({ name, label, isOptional });

/** What is asked for each of them. */
export function inputsOf(name: PlainDeed, { severity, issue }: TicketState, t: Translate): readonly Input[] {
  const after = {
    name: 'issue',
    label: t('follow.label.issue'),
    options: (['leave', 'done', 'dropped'] as const).map((value) => ({
      value,
      label: t(`follow.issue_after.${value}`),
    })),
  };
  switch (name) {
    case 'check':
      return [text('text', t('follow.label.check'))];
    case 'severity':
      return [
        {
          name: 'to',
          label: t('follow.label.severity'),
          options: severities
            .filter((each) => each !== severity)
            .map((value) => ({ value, label: t(`document.severity.${value}`) })),
        },
        text('reason', t('follow.label.reason')),
      ];
    case 'return':
      return [
        {
          name: 'lack',
          label: t('follow.label.lack'),
          options: lacks.map((value) => ({
            value,
            label: value === 'other' ? t('follow.lack_other') : t(`field.${value}`),
          })),
        },
        text('question', t('follow.label.return')),
      ];
    case 'answer':
      return [text('text', t('follow.label.answer'))];
    case 'end':
      return [
        {
          name: 'ending',
          label: t('follow.label.ending'),
          options: endings
            .filter((each) => each !== 'fixed')
            .map((value) => ({ value, label: t(`document.ending.${value}`) })),
        },
        text('resolution', t('follow.label.resolution')),
        text('learned', t('follow.label.learned'), true),
        ...(issue === null ? [] : [after]),
      ];
    case 'close':
      return [
        text('resolution', t('follow.label.resolution')),
        text('learned', t('follow.label.learned'), true),
      ];
    default:
      return [];
  }
}

const oneOf = <T extends string>(values: readonly T[], value: string | undefined, otherwise: T): T =>
  values.find((each) => each === value) ?? otherwise;

/** From what was entered to what is to be done. `record` says which question an answer answers. */
export function deedOf(name: PlainDeed, entry: Entry, record: EscalationRecord | null): Deed {
  const said = (key: string) => entry[key]?.trim() ?? '';
  switch (name) {
    case 'check':
      return { kind: 'check', text: said('text') };
    case 'severity':
      return { kind: 'severity', to: oneOf(severities, entry['to'], 'S2'), reason: said('reason') };
    case 'return':
      return { kind: 'return', lack: oneOf<Lack>(lacks, entry['lack'], 'other'), question: said('question') };
    case 'answer':
      return { kind: 'answer', returned: record?.open[0]?.eventId ?? '', text: said('text') };
    case 'accept':
      return { kind: 'accept' };
    case 'end': {
      const issue = oneOf(['leave', 'done', 'dropped'] as const, entry['issue'], 'leave');
      const ending = oneOf(endings, entry['ending'], 'D1');
      return { kind: 'end', ending, resolution: said('resolution'), learned: said('learned'), issue };
    }
    case 'close':
      return {
        kind: 'end',
        ending: 'fixed',
        resolution: said('resolution'),
        learned: said('learned'),
        issue: 'leave',
      };
  }
}
