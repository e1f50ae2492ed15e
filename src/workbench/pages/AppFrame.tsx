import { useEffect, useRef, useState } from 'react';
import { connectFrame, frameUrl } from '../host/frame.ts';
import type { Session } from '../host/session.ts';
import type { FrameSize } from '../host/size.ts';
import type { Boot } from '../serve/boot.ts';
import { type FrameSpot, surroundingsOf } from './app-surroundings.ts';
import type { Clock, Store } from './store.ts';

export type FrameEnv = { store: Store; boot: Boot; clock: Clock };

type Props = FrameEnv & {
  spot: FrameSpot;
  /** Address of the app's page. */
  page: string;
  isActive: boolean;
  /** What a frame is like before the app says. */
  initial: FrameSize;
};

/** One live frame of the app, from handshake to `willDestroy`. */
export function AppFrame({ store, boot, clock, spot, page, isActive, initial }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const session = useRef<Session | null>(null);
  const [size, setSize] = useState<FrameSize>(initial);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame belongs to one spot for its whole life
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const surroundings = surroundingsOf(
      spot,
      { store, boot, clock },
      {
        post: (message) => element.contentWindow?.postMessage(message, boot.appOrigin),
        resize: (wanted) => setSize((now) => ({ ...now, ...wanted })),
        isVisible: () => element.offsetParent !== null,
      },
    );
    const opened = store.host.open(surroundings);
    session.current = opened;
    const disconnect = connectFrame(element, boot.appOrigin, opened);
    const { colorScheme } = store.get().snapshot.controls;
    element.src = frameUrl(page, { origin: location.origin, guid: spot.guid, colorScheme });
    return () => {
      store.host.close(spot.guid);
      disconnect();
    };
  }, []);

  useEffect(() => {
    session.current?.show(isActive);
  }, [isActive]);

  return (
    <iframe
      ref={frame}
      className="app-frame"
      title={`${boot.app.name}${spot.ticketId === null ? '' : ` at ticket ${spot.ticketId}`}`}
      data-guid={spot.guid}
      style={{ width: size.width ?? '100%', height: size.height }}
      allow="clipboard-write"
    />
  );
}
