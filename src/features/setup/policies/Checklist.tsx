import { useState } from 'react';
import { type CriterionId, criteria, groups } from '../../../core/checklist/criteria.ts';
import { isSwitchedOn } from '../../../core/checklist/switched-on.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LineField } from '../../../ui/LineField.tsx';
import { Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import type { PolicyProps } from './Policies.tsx';

/** Items that are asked, and the company's own words beside them. Their wording stays, so that figures compare. */
export function Checklist({ policies, onChange }: PolicyProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const set = (id: CriterionId, item: { isOff: boolean; help: string }) => {
    const { [id]: _, ...others } = policies.items;
    const isPlain = !item.isOff && item.help === '';
    onChange({ ...policies, items: isPlain ? others : { ...others, [id]: item } });
  };
  return (
    <Stack $gap={0}>
      {groups.map((group) => {
        const off = criteria[group].filter((id) => !isSwitchedOn(policies, id)).length;
        return (
          <Disclosure
            key={group}
            title={t(`decide.group.${group}`)}
            value={off === 0 ? undefined : t('setup.policy.items_off', { count: off })}
            isOpen={open === group}
            onToggle={() => setOpen(open === group ? null : group)}
          >
            <Stack $gap={16}>
              {criteria[group].map((id) => {
                const { isOff, help } = policies.items[id] ?? { isOff: false, help: '' };
                const isSecurity = id === 'E3d';
                return (
                  <Stack $gap={4} key={id}>
                    <CheckField
                      label={t(`criteria.${id}`)}
                      isChecked={isSwitchedOn(policies, id)}
                      isDisabled={isSecurity}
                      hint={isSecurity ? t('setup.policy.security_stays') : undefined}
                      onToggle={() => set(id, { isOff: !isOff, help })}
                    />
                    <LineField
                      label={t('setup.policy.help_of', { criterion: t(`criteria.${id}`) })}
                      isLabelHidden
                      example={t('setup.policy.help_example')}
                      value={help}
                      onType={(text) => set(id, { isOff, help: text })}
                    />
                  </Stack>
                );
              })}
            </Stack>
          </Disclosure>
        );
      })}
    </Stack>
  );
}
