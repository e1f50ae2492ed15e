import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { Policies as PoliciesType } from '../../../core/policies.ts';
import type { SetupDocument } from '../../../core/setup/document.ts';
import type { RoutingSettings } from '../../../core/setup/routing-settings.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { LineField } from '../../../ui/LineField.tsx';
import { Hint, SectionHead, Stack } from '../../../ui/Page.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useWords } from '../../places.tsx';
import { ListPick, ListPicks } from '../ListPick.tsx';
import { Checklist } from './Checklist.tsx';
import { Masking } from './Masking.tsx';
import { Paces } from './Paces.tsx';
import { Required } from './Required.tsx';
import { SchedulePick } from './SchedulePick.tsx';
import { Thresholds } from './Thresholds.tsx';

export type PolicyProps = { policies: PoliciesType; onChange(policies: PoliciesType): void };

const Section = styled.section`
  max-width: 640px;
`;

function Part({ title, line, children }: { title: string; line?: string; children: ReactNode }) {
  return (
    <Section aria-label={title}>
      <Stack $gap={8}>
        <div>
          <SectionHead>{title}</SectionHead>
          {line !== undefined && <Hint>{line}</Hint>}
        </div>
        {children}
      </Stack>
    </Section>
  );
}

/** Languages that Baton's documents have texts for. */
const languages = ['en', 'de'] as const;

type Plain = SetupDocument['plain'];
type Props = {
  routing: RoutingSettings;
  plain: Plain;
  onRouting(routing: RoutingSettings): void;
  onPlain(plain: Plain): void;
};

/** What an admin decides beside the routes. */
export function Policies({ routing, plain, onRouting, onPlain }: Props) {
  const { t } = useWords();
  const { policies } = routing;
  const onChange = (next: PoliciesType) => onRouting({ ...routing, policies: next });
  const languageOptions = (usual: 'setup.policy.language_agent' | 'setup.policy.language_brief') => [
    { value: '', label: t(usual) },
    ...languages.map((value) => ({ value, label: t(`setup.policy.language.${value}`) })),
  ];
  return (
    <Stack $gap={32}>
      <Part title={t('setup.policy.required')} line={t('setup.policy.required_line')}>
        <Required policies={policies} onChange={onChange} />
      </Part>
      <Part title={t('setup.policy.path')}>
        <Choice
          question={t('setup.policy.path_line')}
          isStacked
          options={[
            { value: 'l2', label: t('setup.policy.path_l2'), hint: t('setup.policy.path_l2_hint') },
            { value: 'direct', label: t('setup.policy.path_direct') },
          ]}
          value={policies.isDirect ? 'direct' : 'l2'}
          onChoose={(path) => onChange({ ...policies, isDirect: path === 'direct' })}
        />
      </Part>
      <Part title={t('setup.policy.thresholds')}>
        <Thresholds policies={policies} onChange={onChange} />
        <ListPick
          label={t('setup.plain.revenue_field')}
          list={{ kind: 'organization-fields' }}
          value={plain.revenue_field === '' ? null : { id: plain.revenue_field, name: plain.revenue_field }}
          onPick={(field) => onPlain({ ...plain, revenue_field: field?.id ?? '' })}
          none={t('setup.way.none')}
          gone={t('setup.gone.field', { name: plain.revenue_field })}
        />
      </Part>
      <Part title={t('setup.policy.pace')} line={t('setup.policy.pace_line')}>
        <Paces policies={policies} onChange={onChange} />
        <SchedulePick policies={policies} onChange={onChange} />
        <CheckField
          label={t('setup.policy.background')}
          hint={t('setup.policy.background_hint')}
          isChecked={policies.looksInBackground}
          onToggle={() => onChange({ ...policies, looksInBackground: !policies.looksInBackground })}
        />
      </Part>
      <Part title={t('setup.policy.languages')}>
        <SelectField
          label={t('setup.policy.brief_language')}
          options={languageOptions('setup.policy.language_agent')}
          value={policies.briefLanguage ?? ''}
          onChoose={(language) => onChange({ ...policies, briefLanguage: language || null })}
        />
        <SelectField
          label={t('setup.policy.issue_language')}
          hint={t('setup.policy.issue_language_hint')}
          options={languageOptions('setup.policy.language_brief')}
          value={policies.issueLanguage ?? ''}
          onChoose={(language) => onChange({ ...policies, issueLanguage: language || null })}
        />
      </Part>
      <Part title={t('setup.policy.masking')} line={t('setup.policy.masking_line')}>
        <Masking routing={routing} onChange={onRouting} />
      </Part>
      <Part title={t('setup.policy.leadership')} line={t('setup.policy.leadership_line')}>
        <ListPicks
          label={t('setup.policy.leadership_groups')}
          list={{ kind: 'groups' }}
          isByName
          chosen={policies.leadershipGroups.map((name) => ({ id: name, name }))}
          onChoose={(chosen) => onChange({ ...policies, leadershipGroups: chosen.map(({ name }) => name) })}
        />
        <CheckField
          label={t('setup.policy.leadership_admins')}
          isChecked={policies.leadershipRoles.includes('admin')}
          onToggle={() =>
            onChange({
              ...policies,
              leadershipRoles: policies.leadershipRoles.includes('admin') ? [] : ['admin'],
            })
          }
        />
      </Part>
      <Part title={t('setup.policy.contact')}>
        <LineField
          label={t('setup.plain.contact')}
          example={t('setup.policy.contact_example')}
          value={plain.contact}
          onType={(contact) => onPlain({ ...plain, contact })}
        />
      </Part>
      <Part title={t('setup.policy.checklist')} line={t('setup.policy.checklist_line')}>
        <Checklist policies={policies} onChange={onChange} />
      </Part>
    </Stack>
  );
}
