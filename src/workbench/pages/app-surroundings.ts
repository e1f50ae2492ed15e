import type { Surroundings } from '../host/session.ts';
import type { FrameSize } from '../host/size.ts';
import type { AppContext, Place, View } from '../host/view.ts';
import type { Boot } from '../serve/boot.ts';
import { installationIdOf } from '../world/installation-id.ts';
import { type Clock, emptyComposer, type Store, shownTicket } from './store.ts';

export type FrameSpot = {
  guid: string;
  place: Place;
  ticketId: number | null;
};

/** What one frame finds around it: this page's state, and the ways to change it. */
export function surroundingsOf(
  { guid, place, ticketId }: FrameSpot,
  { store, boot, clock }: { store: Store; boot: Boot; clock: Clock },
  frame: { post: Surroundings['post']; resize(size: FrameSize): void; isVisible(): boolean },
): Surroundings {
  const contextOf = (instanceGuid: string, location: Place): AppContext => ({
    instanceGuid,
    product: 'support',
    account: { subdomain: store.get().snapshot.account.subdomain },
    location,
    ...(ticketId === null ? {} : { ticketId }),
  });
  let modals = 0;

  const view = (): View => {
    const page = store.get();
    return {
      place,
      snapshot: page.snapshot,
      ticket: ticketId === null || place === 'modal' ? null : shownTicket(page, ticketId),
      composer: (ticketId === null ? undefined : page.composers[ticketId]) ?? emptyComposer,
      visible: frame.isVisible(),
      assets: `${boot.appOrigin}/assets/`,
      instances: store.host.contexts(),
    };
  };

  return {
    guid,
    view,
    post: frame.post,
    sleep: clock.sleep,
    request: store.relay,
    context: () => contextOf(guid, place),
    metadata: () => {
      const { settings, world } = store.get().snapshot;
      return {
        appId: 1,
        installationId: installationIdOf(world),
        name: boot.app.name,
        version: boot.app.version,
        settings: { title: boot.app.name, ...settings },
      };
    },
    effects: {
      resize: frame.resize,
      notify: store.notify,
      routeTo(type, id) {
        if (type === 'ticket') store.show({ kind: 'ticket', id: Number(id) });
        else if (type === 'nav_bar') store.show({ kind: 'nav_bar' });
      },
      edit: (edits) => ticketId !== null && store.edit(ticketId, edits),
      compose: (change) => ticketId !== null && store.compose(ticketId, change),
      openModal(url, size) {
        if (place === 'modal') return null;
        modals += 1;
        const modal = `${guid}-modal-${modals}`;
        store.openModal({ guid: modal, url: new URL(url, boot.appOrigin).href, size });
        return contextOf(modal, 'modal');
      },
      close() {
        if (place !== 'modal') return false;
        store.closeModal(guid);
        return true;
      },
    },
  };
}
