import type { Manifest } from './manifest.ts';

/** What a page of the workbench knows before it asks: it stands in the page itself. */
export type Boot = {
  appOrigin: string;
  app: { name: string; version: string; places: Readonly<Record<string, string>> };
};

export const bootOf = ({ name, version, places }: Manifest, appOrigin: string): Boot => ({
  appOrigin,
  app: { name, version, places },
});

/** Puts it where the page has its placeholder. */
export const withBoot = (html: string, boot: Boot): string =>
  html.replace(
    '<!--boot-->',
    () =>
      `<script id="boot" type="application/json">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>`,
  );
