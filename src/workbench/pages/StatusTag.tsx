import { Tag } from '@zendeskgarden/react-tags';

const hues: Readonly<Record<string, string>> = {
  new: 'yellow',
  open: 'red',
  pending: 'blue',
  hold: 'grey',
  solved: 'grey',
  closed: 'grey',
};

export const statusName = (status: string): string =>
  status === 'hold' ? 'On-hold' : status.charAt(0).toUpperCase() + status.slice(1);

export const StatusTag = ({ status }: { status: string }) => (
  <Tag size="small" isRegular hue={hues[status] ?? 'grey'} className={`status ${status}`}>
    <span>{statusName(status)}</span>
  </Tag>
);
