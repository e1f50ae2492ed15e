import { IconButton } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import { Icon } from './Icon.tsx';

export type MenuItem = {
  key: string;
  label: string;
  isDisabled?: boolean;
  isDanger?: boolean;
  onPress(): void;
};

const chosenBy: ReadonlySet<string> = new Set([
  'menuItem:click',
  'menuItem:keyDown:Enter',
  'menuItem:keyDown:Space',
]);

type Props = { label: string; items: readonly MenuItem[] };

/** What can be done with a row, behind three dots at its end. */
export function RowMenu({ label, items }: Props) {
  return (
    <Menu
      isCompact
      placement="bottom-end"
      button={(props) => (
        <IconButton {...props} size="small" aria-label={label}>
          <Icon name="dots" />
        </IconButton>
      )}
      onChange={({ type, value }) => {
        // Garden tells of each move through the list, too.
        if (!chosenBy.has(type)) return;
        items.find(({ key }) => key === value)?.onPress();
      }}
    >
      {items.map(({ key, label: name, isDisabled = false, isDanger = false }) => (
        <Item
          key={key}
          value={key}
          label={name}
          isDisabled={isDisabled}
          {...(isDanger ? { type: 'danger' as const } : {})}
        >
          {name}
        </Item>
      ))}
    </Menu>
  );
}
