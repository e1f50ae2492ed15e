import { isRecord } from './incoming.ts';
import { type PathResult, refusal } from './read-path.ts';
import { type FrameSize, readSize } from './size.ts';
import type { AppContext, Edits, View } from './view.ts';

export type Notice = { text: string; kind: 'notice' | 'alert' | 'error' };

/** What the page does for the app. */
export type Effects = {
  resize(size: FrameSize): void;
  notify(notice: Notice): void;
  routeTo(type: string, id: string): void;
  edit(edits: Edits): void;
  compose(change: { append: string } | { text?: string; public?: boolean }): void;
  /** Null when no further frame can be opened here. */
  openModal(url: string, size: FrameSize): AppContext | null;
  /** Closes this frame; only a modal can be closed. */
  close(): boolean;
};

const done: PathResult = { value: null };
const tagsOf = (view: View): readonly string[] => view.ticket?.tags ?? [];

const everywhere: Record<string, (args: readonly unknown[], effects: Effects, path: string) => PathResult> = {
  resize: ([size], effects, path) => {
    const read = readSize(size);
    if (read === null) return refusal(path, 'Invalid size');
    effects.resize(read);
    return done;
  },
  notify: ([text, kind], effects) => {
    effects.notify({ text: String(text), kind: kind === 'alert' || kind === 'error' ? kind : 'notice' });
    return done;
  },
  routeTo: ([type, id], effects) => {
    effects.routeTo(String(type), String(id));
    return done;
  },
  'instances.create': ([options], effects, path) => {
    if (!isRecord(options) || options['location'] !== 'modal' || typeof options['url'] !== 'string') {
      return refusal(path, 'Only modals can be created');
    }
    const context = effects.openModal(options['url'], readSize(options['size']) ?? {});
    return context === null ? refusal(path, 'Cannot be created from here') : { value: [context] };
  },
  destroy: (_args, effects, path) =>
    effects.close() ? done : refusal(path, 'Only a modal can be destroyed'),
  // The newer SDK reports clicks with it and expects an answer.
  track: () => done,
};

const besideTicket: Record<string, (args: readonly unknown[], effects: Effects, view: View) => PathResult> = {
  'comment.appendText': ([text], effects) => append(String(text), effects),
  'comment.appendHtml': ([html], effects) => append(String(html).replace(/<[^>]*>/g, ''), effects),
  'comment.appendMarkdown': ([markdown], effects) => append(String(markdown), effects),
  'ticket.tags.add': (tags, effects, view) => {
    effects.edit({ tags: [...new Set([...tagsOf(view), ...tags.flat().map(String)])] });
    return done;
  },
  'ticket.tags.remove': (tags, effects, view) => {
    const gone = tags.flat().map(String);
    effects.edit({ tags: tagsOf(view).filter((tag) => !gone.includes(tag)) });
    return done;
  },
};

function append(text: string, effects: Effects): PathResult {
  effects.compose({ append: text });
  return done;
}

/** Carries out one call of `invoke`, or says that the place does not have it. */
export function invokeAction(
  path: string,
  args: readonly unknown[],
  view: View,
  effects: Effects,
): PathResult {
  const common = everywhere[path];
  if (common !== undefined) return common(args, effects, path);
  const local = besideTicket[path.replace(/^ticket\.(?=comment\.)/, '')];
  if (local === undefined || view.ticket === null) return refusal(path, 'No such Api');
  return local(args, effects, view);
}
