import { readFile } from 'node:fs/promises';
import { localSdkPath, withLocalSdk } from './local-sdk.ts';
import { type Handler, pathOf, send, sendText } from './respond.ts';
import { readStatic } from './static-files.ts';
import { storagePage, storagePath } from './storage-page.ts';

export type AppFiles = {
  /** The built app: what would be in the zip. */
  dist: string;
  /** The ZAF SDK as one script. */
  sdk: string;
};

/** What every app origin has besides the app: the SDK and the page about storage. Null when it is neither. */
export async function workbenchExtra(
  path: string,
  sdk: string,
  workbenchOrigin: string,
): Promise<{ type: string; body: string | Buffer } | null> {
  if (path === localSdkPath) return { type: 'text/javascript; charset=utf-8', body: await readFile(sdk) };
  return path === storagePath
    ? { type: 'text/html; charset=utf-8', body: storagePage(workbenchOrigin) }
    : null;
}

/** Serves `dist` as it is, but for the address of the SDK. */
export function builtApp({ dist, sdk }: AppFiles, workbenchOrigin: string): Handler {
  return async (request, response) => {
    const path = pathOf(request);
    const extra = await workbenchExtra(path, sdk, workbenchOrigin);
    if (extra !== null) return send(response, 200, extra.type, extra.body);
    const file = await readStatic(dist, path);
    if (file === null) return sendText(response, 404, 'Not in the package');
    const isPage = file.type.startsWith('text/html');
    send(
      response,
      200,
      file.type,
      isPage ? withLocalSdk(file.body.toString('utf8'), `http://${request.headers.host}`) : file.body,
    );
  };
}
