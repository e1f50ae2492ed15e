import type { Severity } from '../../../core/checklist/target.ts';
import { useWords } from '../../places.tsx';
import { ListPick } from '../ListPick.tsx';
import type { Way } from './WayForm.tsx';

type Props = { severity: Severity; way: Way; onChange(way: Way): void };

/** Linear's own, which every workspace has. */
const linear = ['Urgent', 'High', 'Medium', 'Low'];

/** The priority that stands for a severity; the usual one unless another is chosen. */
export function PriorityPick({ severity, way, onChange }: Props) {
  const { t } = useWords();
  const name = way.priority[severity];
  const { [severity]: _, ...others } = way.priority;
  const { destination } = way;
  const isLinear = destination.kind === 'linear';
  const isOpen = destination.kind === 'jira' && destination.issueType !== '';
  return (
    <ListPick
      label={t('setup.way.priority_label', { severity: t(`document.severity.${severity}`) })}
      list={isOpen ? { ...destination, kind: 'jira-priorities' } : null}
      {...(!isLinear ? {} : { options: linear.map((each) => ({ id: each, name: each })) })}
      isByName
      value={name === undefined ? null : { id: name, name }}
      onPick={(picked) =>
        onChange({ ...way, priority: picked === null ? others : { ...others, [severity]: picked.name } })
      }
      none={t('setup.way.usual')}
      gone={t('setup.gone.priority', { name: name ?? '' })}
    />
  );
}
