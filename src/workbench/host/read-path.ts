import { isRecord } from './incoming.ts';
import { commonTree, ticketTree } from './tree.ts';
import type { View } from './view.ts';

export type PathError = { name: string; message: string; path: string };
export type PathResult = { value: unknown } | { error: PathError };

export const refusal = (path: string, message: string): { error: PathError } => ({
  error: { name: 'Error', message, path },
});

/** Answers one path of `get`. A path that the place does not have is an error, never undefined. */
export function readPath(path: string, view: View): PathResult {
  const colon = path.indexOf(':');
  return colon < 0
    ? readTree(path, view)
    : readArgument(path, path.slice(0, colon), path.slice(colon + 1), view);
}

function readArgument(path: string, name: string, argument: string, view: View): PathResult {
  if (name === 'assetURL') return { value: `${view.assets}${argument}` };
  if (name === 'requirement') {
    const id = view.snapshot.requirements[argument];
    return id === undefined ? refusal(path, 'No such requirement') : { value: { requirement_id: id } };
  }
  if (name !== 'ticket.customField') return refusal(path, 'No such Api');
  const field = view.ticket?.fields.find(({ id }) => argument === `custom_field_${id}`);
  return field === undefined ? refusal(path, 'No such Api') : { value: field.value ?? null };
}

function readTree(path: string, view: View): PathResult {
  const roots = view.ticket === null ? {} : ticketTree(view.ticket, view.composer);
  let value: unknown = { ...commonTree(view), ...roots };
  for (const step of path.split('.')) {
    if (value === null) return { value: null };
    if (!isRecord(value) || !Object.hasOwn(value, step)) return refusal(path, 'No such Api');
    value = value[step];
  }
  return { value };
}
