/** Texts that do not come with the first screens. */
export type LaterTexts = {
  load(): Promise<void>;
  /** For React's Suspense: throws what to wait for while they are on their way, and an error when they did not come. */
  need(): void;
};

export function createLaterTexts(fetchTexts: () => Promise<void>): LaterTexts {
  let state: 'away' | 'here' | 'lost' = 'away';
  let coming: Promise<void> | null = null;

  function load(): Promise<void> {
    if (state === 'here') return Promise.resolve();
    coming ??= fetchTexts()
      .then(
        () => {
          state = 'here';
        },
        (reason: unknown) => {
          state = 'lost';
          throw reason;
        },
      )
      .finally(() => {
        coming = null;
      });
    return coming;
  }

  return {
    load,
    need() {
      if (state === 'here') return;
      if (state === 'lost') {
        // Whoever looks again asks again.
        state = 'away';
        throw new Error('Texts could not be fetched');
      }
      throw load().catch(() => {});
    },
  };
}
