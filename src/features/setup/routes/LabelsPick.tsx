import { labelsOf } from '../../../core/form-field.ts';
import { useWords } from '../../places.tsx';
import { ListPicks } from '../ListPick.tsx';
import type { ListRequest } from '../lists.ts';
import type { Way } from './WayForm.tsx';

type Props = { way: Way; list: ListRequest | null; onChange(way: Way): void };

/** Labels of the issue. Jira takes any word; Linear has those of team and workspace. */
export function LabelsPick({ way, list, onChange }: Props) {
  const { t } = useWords();
  const isJira = way.destination.kind === 'jira';
  return (
    <ListPicks
      label={t('setup.way.labels_label')}
      list={list}
      {...(list === null ? { options: [] } : {})}
      isByName
      isFree={isJira}
      chosen={way.labels.map((name) => ({ id: name, name }))}
      onChoose={(chosen) => {
        const labels = chosen.flatMap(({ name }) => (isJira ? labelsOf(name) : [name]));
        onChange({ ...way, labels: [...new Set(labels)] });
      }}
      {...(isJira ? { hint: t('setup.way.labels_hint') } : {})}
    />
  );
}
