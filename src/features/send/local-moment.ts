const two = (value: number): string => String(value).padStart(2, '0');

/** A moment (ISO 8601) as a control for date and time shows it, in the zone of this computer; '' for anything else. */
export function toLocal(moment: string): string {
  const at = new Date(Date.parse(moment));
  if (Number.isNaN(at.getTime())) return '';
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What such a control holds, as a moment (ISO 8601, UTC); '' when it holds none. */
export function fromLocal(local: string): string {
  const at = Date.parse(local);
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}
