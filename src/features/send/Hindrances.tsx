import styled from 'styled-components';
import type { FieldId } from '../../core/brief/fields.ts';
import type { Target } from '../../core/checklist/target.ts';
import type { FormField } from '../../core/form-field.ts';
import type { Step } from '../../flows/draft.ts';
import type { Hindrance } from '../../flows/view.ts';
import type { Translate } from '../../i18n/translator.ts';
import { Callout } from '../../ui/Callout.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { hindranceText } from '../destination.ts';
import { usePlaces, useWords } from '../places.tsx';

/** Only an admin can change these. */
export const isForAdmin = (hindrance: Hindrance): boolean =>
  hindrance.kind === 'no-route' ||
  hindrance.kind === 'wrong-route' ||
  hindrance.kind === 'not-available' ||
  (hindrance.kind === 'input' && hindrance.problem === 'unknown-kind');

export type Cure = { kind: 'go'; step: Step; field: FieldId | null } | { kind: 'enter'; field: FormField };

/** Where the agent can put it right; null when they cannot. */
export function cureOf(hindrance: Hindrance): Cure | null {
  switch (hindrance.kind) {
    case 'field-missing':
      return { kind: 'go', step: 'brief', field: hindrance.missing.field };
    case 'reason-missing':
      return { kind: 'go', step: 'decide', field: null };
    case 'input':
      return isForAdmin(hindrance) ? null : { kind: 'enter', field: hindrance.field };
    default:
      return null;
  }
}

function keyOf(hindrance: Hindrance): string {
  if (hindrance.kind === 'field-missing') return hindrance.missing.field;
  return hindrance.kind === 'input' ? hindrance.field.id : hindrance.kind;
}

function cureLabel(cure: Cure, t: Translate): string {
  if (cure.kind === 'enter') return t('brief.go_to', { field: cure.field.name });
  return cure.field === null ? t('send.say_why') : t('brief.go_to', { field: t(`field.${cure.field}`) });
}

const Line = styled.span`
  display: block;

  & + & {
    margin-top: 8px;
  }
`;

type Props = {
  hindrances: readonly Hindrance[];
  target: Target;
  onCure(cure: Cure): void;
};

/** Why it cannot be sent yet, each with what puts it right. */
export function Hindrances({ hindrances, target, onCure }: Props) {
  const { t } = useWords();
  const { contact } = usePlaces();
  if (hindrances.length === 0) return null;
  const canBeCured = hindrances.every((each) => cureOf(each) !== null);
  return (
    <Callout
      kind="warning"
      title={t(canBeCured ? 'send.not_yet' : 'send.cannot')}
      text={hindrances.map((each) => {
        const cure = cureOf(each);
        return (
          <Line key={keyOf(each)}>
            {hindranceText(each, target, t)}{' '}
            {isForAdmin(each) &&
              each.kind !== 'input' &&
              t('send.ask_whom', { contact: contact ?? t('common.admin') })}
            {cure && <LinkButton onPress={() => onCure(cure)}>{cureLabel(cure, t)}</LinkButton>}
          </Line>
        );
      })}
    />
  );
}
