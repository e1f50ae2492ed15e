import type { Rule } from '../../../core/routing/rule.ts';
import { LineField } from '../../../ui/LineField.tsx';
import { SectionHead, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { Conditions } from './Conditions.tsx';
import { WayForm } from './WayForm.tsx';

type Props = { rule: Rule; onChange(rule: Rule): void };

/** A rule, to be changed in place. */
export function RuleForm({ rule, onChange }: Props) {
  const { t } = useWords();
  return (
    <Stack $gap={20}>
      <LineField
        label={t('setup.rule.name')}
        value={rule.name}
        onType={(name) => onChange({ ...rule, name })}
      />
      <Stack $gap={8}>
        <SectionHead as="h3">{t('setup.rule.when')}</SectionHead>
        <Conditions when={rule.when} onChange={(when) => onChange({ ...rule, when })} />
      </Stack>
      <Stack $gap={8}>
        <SectionHead as="h3">{t('setup.rule.to')}</SectionHead>
        <WayForm way={rule.route} onChange={(route) => onChange({ ...rule, route })} />
      </Stack>
    </Stack>
  );
}
