import { Field } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import type { Someone } from '../../core/escalation/event.ts';
import type { Choice } from '../../core/form-field.ts';
import type { Deed } from '../../flows/follow/deed.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import { SmallLabel, SmallMessage } from '../../ui/TextField.tsx';
import { People } from '../People.tsx';
import { useWords } from '../places.tsx';
import { DeedForm } from './DeedForm.tsx';

/** Whoever types more finds who they mean. */
const mostShown = 8;

const fits = ({ name }: Someone, text: string): boolean => {
  const low = name.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word));
};

type Props = { followUp: FollowUp; owner: Someone; isBusy: boolean; onSave(deed: Deed): void };

/** Offers the escalation to a colleague, who is found by name. */
export function OfferForm({ followUp, owner, isBusy, onSave }: Props) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const [isAsked, setAsked] = useState(false);
  const colleagues = useRef<ReturnType<FollowUp['colleagues']> | null>(null);
  const [person] = chosen;
  const find = async (text: string): Promise<readonly Choice[] | null> => {
    colleagues.current ??= followUp.colleagues();
    const all = await colleagues.current;
    if (all === null) {
      colleagues.current = null;
      return null;
    }
    return all
      .filter((each) => each.id !== owner.id && fits(each, text))
      .slice(0, mostShown)
      .map(({ id, name }) => ({ id: String(id), name }));
  };
  const save = (text: string) => {
    if (person === undefined) return setAsked(true);
    onSave({ kind: 'offer', to: { id: Number(person.id), name: person.name }, text });
  };
  return (
    <DeedForm
      name="offer"
      typed={followUp.typed}
      hint={t('follow.deed_hint.offer')}
      inputs={[{ name: 'text', label: t('follow.label.offer_note'), isOptional: true }]}
      action={t('follow.deed_save')}
      isBusy={isBusy}
      onSave={({ text = '' }) => save(text.trim())}
    >
      <Field>
        <SmallLabel>{t('follow.label.offer')}</SmallLabel>
        <People
          id="baton-offer"
          isSeveral={false}
          chosen={chosen}
          onFind={find}
          onChoose={(choices) => setChosen(choices)}
        />
        {isAsked && person === undefined && (
          <SmallMessage validation="warning" validationLabel={t('common.missing')}>
            {t('follow.deed_missing')}
          </SmallMessage>
        )}
      </Field>
    </DeedForm>
  );
}
