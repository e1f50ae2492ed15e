import type { Choice } from '../../core/form-field.ts';
import { MultiPick } from '../../ui/MultiPick.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';
import { type ListRequest, useList } from './lists.ts';

function usePickTexts() {
  const { t } = useWords();
  return {
    placeholder: t('setup.pick.choose'),
    nothing: t('setup.pick.nothing'),
    more: (count: number) => t('setup.pick.more', { count }),
    remove: (name: string) => t('setup.pick.remove', { name }),
  };
}

const called = ({ name }: Choice): Choice => ({ id: name, name });

/** Options of a list, and what stands below the field while there are none. */
function useOptions(list: ListRequest | null, isByName: boolean) {
  const { t } = useWords();
  const answer = useList(list);
  const found = answer.kind === 'ready' ? answer.value : [];
  const options = isByName ? found.map(called) : found;
  return {
    options,
    isReady: answer.kind === 'ready',
    hint: answer.kind === 'loading' ? t('setup.pick.loading') : undefined,
    warning: answer.kind === 'failed' ? faultWords(answer.fault, t).title : undefined,
  };
}

type Props = {
  label: string;
  /** Null: there is nothing to choose from yet. */
  list: ListRequest | null;
  /** Used where there is no list to ask for. */
  options?: readonly Choice[];
  /** What is chosen is kept by its name, not by its id. */
  isByName?: boolean;
  value: Choice | null;
  /** Null when it is taken off. */
  onPick(choice: Choice | null): void;
  /** Words for nothing; without them something has to be chosen. */
  none?: string;
  hint?: string;
  /** Said when what is chosen is not among the options. */
  gone?: string;
  isDisabled?: boolean;
};

/** One of a live list. A list that cannot be read lets the key be typed. */
export function ListPick(props: Props) {
  const { label, list, value, onPick, none, hint, gone, isByName = false, isDisabled = false } = props;
  const texts = usePickTexts();
  const found = useOptions(list, isByName);
  const nothing = none === undefined || value === null ? [] : [{ id: '', name: none }];
  const all = [...nothing, ...(props.options ?? found.options)];
  const isGone = found.isReady && value !== null && !found.options.some(({ id }) => id === value.id);
  const options = value === null || all.some(({ id }) => id === value.id) || isGone ? all : [...all, value];
  return (
    <PickList
      label={label}
      options={options}
      value={value?.id ?? ''}
      valueName={value?.name}
      onPick={(id) => onPick(id === '' ? null : (options.find((each) => each.id === id) ?? { id, name: id }))}
      texts={none === undefined ? texts : { ...texts, placeholder: none }}
      hint={found.hint ?? hint}
      warning={found.warning ?? (isGone ? gone : undefined)}
      isFree={found.warning !== undefined}
      isDisabled={isDisabled || (list === null && props.options === undefined)}
    />
  );
}

type ManyProps = {
  label: string;
  list: ListRequest | null;
  /** Used where there is no list to ask for. */
  options?: readonly Choice[];
  chosen: readonly Choice[];
  onChoose(chosen: readonly Choice[]): void;
  isByName?: boolean;
  hint?: string;
  /** Anything may be typed. */
  isFree?: boolean;
};

/** Several of a live list. */
export function ListPicks(props: ManyProps) {
  const { label, list, options, chosen, onChoose, hint, isByName = false, isFree = false } = props;
  const texts = usePickTexts();
  const found = useOptions(list, isByName);
  return (
    <MultiPick
      label={label}
      options={options ?? found.options}
      chosen={chosen}
      onChoose={onChoose}
      texts={texts}
      hint={found.hint ?? hint}
      warning={found.warning}
      isFree={isFree || found.warning !== undefined}
    />
  );
}
