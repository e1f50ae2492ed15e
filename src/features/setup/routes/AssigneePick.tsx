import { Field } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import { SmallLabel } from '../../../ui/TextField.tsx';
import { People } from '../../People.tsx';
import { useWords } from '../../places.tsx';
import { useLists } from '../lists.ts';
import type { Way } from './WayForm.tsx';

type Props = { way: Way; project: string; onChange(way: Way): void };

/** Somebody of a Jira project, looked for by name: there are too many to list. */
export function AssigneePick({ way, project, onChange }: Props) {
  const { t } = useWords();
  const lists = useLists();
  const id = useId();
  if (project === '') return null;
  return (
    <Field>
      <SmallLabel htmlFor={id}>{t('setup.way.assignee_label')}</SmallLabel>
      <People
        id={id}
        isSeveral={false}
        chosen={way.assignee === null ? [] : [way.assignee]}
        onFind={async (text) => {
          const found = await lists.jiraPeople(project, text);
          return found.kind === 'done' ? found.value : null;
        }}
        onChoose={([assignee = null]) => onChange({ ...way, assignee })}
      />
    </Field>
  );
}
