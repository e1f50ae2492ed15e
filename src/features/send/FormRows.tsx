import { Field } from '@zendeskgarden/react-forms';
import { type FormField, inputProblem } from '../../core/form-field.ts';
import type { Session } from '../../flows/session-commands.ts';
import { SmallLabel, SmallMessage } from '../../ui/TextField.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords } from '../places.tsx';
import { FormControl } from './FormControl.tsx';

type Props = { view: DraftView; session: Session };

/** The fields that a tracker demands. Their code is loaded only where there are some. */
export function FormRows({ fields, view, session }: Props & { fields: readonly FormField[] }) {
  return fields.map((field) => <FormRow key={field.id} field={field} view={view} session={session} />);
}

function FormRow({ field, view: { draft, form }, session }: Props & { field: FormField }) {
  const { t } = useWords();
  const input = draft.inputs?.[field.id];
  const refusal = form.refusals[field.id];
  const problem = inputProblem(field, input);
  const warning = refusal ?? (problem === null ? null : t(`send.problem.${problem}`, { field: field.name }));
  return (
    <Field>
      <SmallLabel>{field.name}</SmallLabel>
      <FormControl
        field={field}
        input={input}
        isWarning={warning !== null}
        onEnter={(entered) => session.enter(field.id, entered)}
        onFind={(text) => session.findPeople(field, text)}
      />
      {warning !== null && (
        <SmallMessage validation="warning" validationLabel={t('common.missing')}>
          {warning}
        </SmallMessage>
      )}
    </Field>
  );
}
