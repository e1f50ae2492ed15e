import { done, failed } from '../core/outcome.ts';
import type { Trackers } from '../core/ports.ts';
import { alsoAskedBy } from '../core/routing/fill-inputs.ts';
import { formKey } from './form-key.ts';
import { noCode } from './no-code.ts';
import { loading } from './resource.ts';
import type { Session } from './session-commands.ts';
import type { SessionStore } from './session-store.ts';

export type FormAsker = { read(): Promise<void>; findPeople: Session['findPeople'] };

/** Asks the tracker what it demands beyond the brief, where an issue would be made now. Late answers are dropped. */
export function createFormAsker(trackers: Trackers, store: SessionStore, ending: AbortSignal): FormAsker {
  const { state, view, change } = store;

  function routeNow() {
    const current = view();
    if (current.kind !== 'draft' || current.route.kind !== 'route') return null;
    const { route } = current.route;
    const { destination } = route;
    const isUnavailable = current.hindrances.some(({ kind }) => kind === 'not-available');
    return destination.kind === 'group' || isUnavailable ? null : { route, destination };
  }

  return {
    read: async () => {
      const now = routeNow();
      if (now === null) return;
      const { destination, route } = now;
      const of = formKey(destination);
      const { form } = state();
      if (form.of === of && (form.fields.kind === 'ready' || form.fields.kind === 'loading')) return;
      const missed = form.of === of ? Object.keys(form.refusals) : [];
      const alsoAsked = [...new Set([...missed, ...alsoAskedBy(route)])];
      change({ kind: 'form', of, fields: loading });
      const tracker = await trackers.get(destination.kind).catch(() => null);
      const fields =
        tracker === null
          ? failed(noCode)
          : ((await tracker.form?.fieldsOf(destination, alsoAsked)) ?? done([]));
      if (ending.aborted || state().form.of !== of) return;
      const isRead = fields.kind === 'done';
      change({
        kind: 'form',
        of,
        fields: isRead ? { kind: 'ready', value: fields.value } : { kind: 'failed', fault: fields.fault },
        split: tracker?.split,
      });
    },
    findPeople: async (field, text) => {
      const destination = routeNow()?.destination;
      if (destination === undefined) return null;
      const found = await trackers
        .get(destination.kind)
        .then(({ form }) => form?.findPeople(field, destination, text))
        .catch(() => undefined);
      return found?.kind === 'done' ? found.value : null;
    },
  };
}
