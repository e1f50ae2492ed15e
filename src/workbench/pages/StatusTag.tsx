import { SoftTag, type TagHue } from './SoftTag.tsx';

const hues: Readonly<Record<string, TagHue>> = { new: 'yellow', open: 'red', pending: 'blue' };

export const statusName = (status: string): string =>
  status === 'hold' ? 'On-hold' : status.charAt(0).toUpperCase() + status.slice(1);

export const StatusTag = ({ status }: { status: string }) => (
  <SoftTag hue={hues[status] ?? 'grey'}>{statusName(status)}</SoftTag>
);
