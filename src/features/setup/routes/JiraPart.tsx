import { severities } from '../../../core/checklist/target.ts';
import { Pair, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { ListPick } from '../ListPick.tsx';
import { AssigneePick } from './AssigneePick.tsx';
import { LabelsPick } from './LabelsPick.tsx';
import { PriorityPick } from './PriorityPick.tsx';
import type { PartProps } from './WayForm.tsx';

const named = (id: string) => (id === '' ? null : { id, name: id });

/** A Jira project, and what of it the issue gets. */
export function JiraPart({ way, destination, onChange }: PartProps<'jira'>) {
  const { t } = useWords();
  const { project, issueType } = destination;
  const inProject = project === '' ? null : project;
  return (
    <Stack $gap={12}>
      <Pair>
        <ListPick
          label={t('setup.way.jira_project')}
          list={{ kind: 'jira-projects' }}
          value={named(project)}
          onPick={(picked) =>
            onChange({
              ...way,
              destination: { kind: 'jira', project: picked?.id ?? '', issueType: '' },
              component: null,
              assignee: null,
              fills: {},
            })
          }
          gone={t('setup.gone.project', { name: project })}
        />
        <ListPick
          label={t('setup.way.issue_type')}
          list={inProject === null ? null : { kind: 'jira-issue-types', project: inProject }}
          isByName
          value={named(issueType)}
          onPick={(picked) =>
            onChange({ ...way, destination: { ...destination, issueType: picked?.name ?? '' }, fills: {} })
          }
          gone={t('setup.gone.type', { name: issueType, project })}
        />
      </Pair>
      <Pair>
        <ListPick
          label={t('setup.way.component_label')}
          list={inProject === null ? null : { kind: 'jira-components', project: inProject }}
          value={way.component}
          onPick={(component) => onChange({ ...way, component })}
          none={t('setup.way.none')}
          gone={t('setup.gone.component', { name: way.component?.name ?? '' })}
        />
        <AssigneePick way={way} project={project} onChange={onChange} />
      </Pair>
      <LabelsPick way={way} list={null} onChange={onChange} />
      <Pair>
        {severities.map((severity) => (
          <PriorityPick key={severity} severity={severity} way={way} onChange={onChange} />
        ))}
      </Pair>
    </Stack>
  );
}
