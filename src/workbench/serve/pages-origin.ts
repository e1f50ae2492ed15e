import { type Boot, withBoot } from './boot.ts';
import { type Handler, pathOf, send, sendText } from './respond.ts';
import { readStatic } from './static-files.ts';

/** Serves the built pages of the workbench. */
export function builtPages(folder: string, boot: Boot): Handler {
  // The pages choose between both, see `pickAppOrigin`.
  const app = `${boot.appOrigin} http://localhost:${new URL(boot.appOrigin).port}`;
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${app}`,
    `frame-src ${app}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return async (request, response) => {
    const path = pathOf(request);
    const file = await readStatic(folder, isPage(path) ? '/index.html' : path);
    if (file === null) return sendText(response, 404, 'No such page');
    if (!file.type.startsWith('text/html')) return send(response, 200, file.type, file.body);
    send(response, 200, file.type, withBoot(file.body.toString('utf8'), boot), {
      'content-security-policy': policy,
    });
  };
}

export const isPage = (path: string): boolean => ['/', '/linear', '/jira', '/chat'].includes(path);
