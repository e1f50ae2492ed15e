import { severities } from '../../../core/checklist/target.ts';
import { Pair, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { ListPick } from '../ListPick.tsx';
import { LabelsPick } from './LabelsPick.tsx';
import { PriorityPick } from './PriorityPick.tsx';
import type { PartProps } from './WayForm.tsx';

/** A Linear team, and what of it the issue gets. */
export function LinearPart({ way, destination, onChange }: PartProps<'linear'>) {
  const { t } = useWords();
  const { team } = destination;
  const inTeam = team === '' ? null : team;
  return (
    <Stack $gap={12}>
      <Pair>
        <ListPick
          label={t('setup.way.team')}
          list={{ kind: 'linear-teams' }}
          value={team === '' ? null : { id: team, name: team }}
          onPick={(picked) =>
            onChange({
              ...way,
              destination: { kind: 'linear', team: picked?.id ?? '' },
              project: null,
              assignee: null,
            })
          }
          gone={t('setup.gone.team', { name: team })}
        />
        <ListPick
          label={t('setup.way.linear_project')}
          list={inTeam === null ? null : { kind: 'linear-projects', team: inTeam }}
          value={way.project}
          onPick={(project) => onChange({ ...way, project })}
          none={t('setup.way.none')}
          gone={t('setup.gone.linear_project', { name: way.project?.name ?? '' })}
        />
      </Pair>
      <Pair>
        <LabelsPick
          way={way}
          list={inTeam === null ? null : { kind: 'linear-labels', team: inTeam }}
          onChange={onChange}
        />
        <ListPick
          label={t('setup.way.assignee_label')}
          list={inTeam === null ? null : { kind: 'linear-people', team: inTeam }}
          value={way.assignee}
          onPick={(assignee) => onChange({ ...way, assignee })}
          none={t('setup.way.nobody')}
        />
      </Pair>
      <Pair>
        {severities.map((severity) => (
          <PriorityPick key={severity} severity={severity} way={way} onChange={onChange} />
        ))}
      </Pair>
    </Stack>
  );
}
