import { focusStyles } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { color } from './color.ts';
import { Icon } from './Icon.tsx';
import { PickList, type PickOption, type PickTexts } from './PickList.tsx';

const Chosen = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  margin-top: 4px;
  list-style: none;
`;

const Chip = styled.li`
  display: flex;
  align-items: center;
  min-height: 24px;
  padding-inline-start: 8px;
  border: 1px solid ${color('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  font-size: 12px;
  line-height: 16px;
`;

const Off = styled.button`
  display: flex;
  align-items: center;
  justify-content: center;
  width: 24px;
  height: 24px;
  padding: 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: ${color('foreground.subtle')};
  cursor: pointer;

  &:hover {
    color: ${color('foreground.default')};
  }
  ${({ theme }) => focusStyles({ theme })}
`;

type Props = {
  label: string;
  options: readonly PickOption[];
  chosen: readonly PickOption[];
  onChoose(chosen: readonly PickOption[]): void;
  texts: PickTexts & { remove(name: string): string };
  hint?: string | undefined;
  warning?: string | undefined;
  isFree?: boolean;
};

/** Several of many: found one by one by typing, and taken off again. */
export function MultiPick({ label, options, chosen, onChoose, texts, ...rest }: Props) {
  const left = options.filter(({ id }) => !chosen.some((each) => each.id === id));
  const add = (id: string) =>
    onChoose([...chosen, options.find((each) => each.id === id) ?? { id, name: id }]);
  return (
    <div>
      <PickList label={label} options={left} value="" onPick={add} texts={texts} {...rest} />
      {chosen.length > 0 && (
        <Chosen aria-label={label}>
          {chosen.map(({ id, name }) => (
            <Chip key={id}>
              {name}
              <Off
                type="button"
                aria-label={texts.remove(name)}
                onClick={() => onChoose(chosen.filter((each) => each.id !== id))}
              >
                <Icon name="close" />
              </Off>
            </Chip>
          ))}
        </Chosen>
      )}
    </div>
  );
}
