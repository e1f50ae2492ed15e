import styled from 'styled-components';
import type { FieldId } from '../../core/brief/fields.ts';
import type { Target } from '../../core/checklist/target.ts';
import type { Step } from '../../flows/draft.ts';
import type { Hindrance } from '../../flows/view.ts';
import { Callout } from '../../ui/Callout.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { hindranceText } from '../destination.ts';
import { usePlaces, useWords } from '../places.tsx';

/** Only an admin can change these. */
export const isForAdmin = ({ kind }: Hindrance): boolean =>
  kind === 'no-route' || kind === 'wrong-route' || kind === 'not-available';

/** The step where the agent can put it right; null when they cannot. */
export function cureOf(hindrance: Hindrance): { step: Step; field: FieldId | null } | null {
  if (hindrance.kind === 'field-missing') return { step: 'brief', field: hindrance.missing.field };
  return hindrance.kind === 'reason-missing' ? { step: 'decide', field: null } : null;
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
  onGo(step: Step, field: FieldId | null): void;
};

/** Why it cannot be sent yet, each with what puts it right. */
export function Hindrances({ hindrances, target, onGo }: Props) {
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
          <Line key={each.kind === 'field-missing' ? each.missing.field : each.kind}>
            {hindranceText(each, target, t)}{' '}
            {isForAdmin(each) && t('send.ask_whom', { contact: contact ?? t('common.admin') })}
            {cure && (
              <LinkButton onPress={() => onGo(cure.step, cure.field)}>
                {cure.field === null
                  ? t('send.say_why')
                  : t('brief.go_to', { field: t(`field.${cure.field}`) })}
              </LinkButton>
            )}
          </Line>
        );
      })}
    />
  );
}
