import { useState } from 'react';
import { fieldIds, fieldSpec } from '../../../core/brief/fields.ts';
import { targets } from '../../../core/checklist/target.ts';
import { CheckField } from '../../../ui/CheckField.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Hint, Pair, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import type { PolicyProps } from './Policies.tsx';

const asked = targets.filter((target) => target !== 'T4');

/** What a brief must hold, target by target: what always belongs to it, and what this company asks for besides. */
export function Required({ policies, onChange }: PolicyProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Stack $gap={0}>
      {asked.map((target) => {
        const more = policies.required[target] ?? [];
        const shown = fieldIds.filter((id) => fieldSpec(id).onlyFor?.includes(target) !== false);
        const always = shown.filter((id) => fieldSpec(id).requiredFor?.includes(target) === true);
        const count = always.length + more.filter((id) => !always.includes(id)).length;
        return (
          <Disclosure
            key={target}
            title={t(`document.target.${target}`)}
            value={t('setup.policy.required_count', { count })}
            isOpen={open === target}
            onToggle={() => setOpen(open === target ? null : target)}
          >
            <Pair>
              {shown.map((id) => {
                const isAlways = always.includes(id);
                return (
                  <CheckField
                    key={id}
                    label={t(`field.${id}`)}
                    isChecked={isAlways || more.includes(id)}
                    isDisabled={isAlways}
                    onToggle={() =>
                      onChange({
                        ...policies,
                        required: {
                          ...policies.required,
                          [target]: fieldIds.filter((each) =>
                            each === id ? !more.includes(each) : more.includes(each),
                          ),
                        },
                      })
                    }
                  />
                );
              })}
            </Pair>
          </Disclosure>
        );
      })}
      <Hint>{t('setup.policy.required_security')}</Hint>
    </Stack>
  );
}
