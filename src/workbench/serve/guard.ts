import type { IncomingHttpHeaders } from 'node:http';

/**
 * Why a request is refused, or null. A page of the web can reach loopback: it shows by its Origin, or, where it
 * pointed a name of its own at us, by the Host. The key of a real Linear may lie behind this door.
 */
export function refusalOf(headers: IncomingHttpHeaders, port: number): string | null {
  const ours = ['localhost', '127.0.0.1', '[::1]'].map((host) => `${host}:${port}`);
  if (headers.host === undefined || !ours.includes(headers.host)) return 'Unknown host';
  const { origin } = headers;
  if (origin !== undefined && !ours.some((host) => origin === `http://${host}`)) return 'Foreign origin';
  return null;
}
