import { useWords } from '../../places.tsx';
import { ListPick } from '../ListPick.tsx';

type Props = {
  label: string;
  /** Name of the group: routes name groups as people do. */
  value: string | null;
  onPick(name: string | null): void;
  none?: string;
};

export function GroupPick({ label, value, onPick, none }: Props) {
  const { t } = useWords();
  return (
    <ListPick
      label={label}
      list={{ kind: 'groups' }}
      isByName
      value={value === null || value === '' ? null : { id: value, name: value }}
      onPick={(group) => onPick(group?.name ?? null)}
      {...(none === undefined ? {} : { none })}
      gone={t('setup.gone.group', { name: value ?? '' })}
    />
  );
}
