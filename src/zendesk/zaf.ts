/**
 * The part of ZAF's client that Baton uses. What it gives is `unknown`: only `createZaf` reads it.
 * Promises may be thenables of the SDK's own making.
 */
export type ZafClient = {
  get(paths: string | readonly string[]): PromiseLike<unknown>;
  set(values: Readonly<Record<string, unknown>>): PromiseLike<unknown>;
  invoke(path: string, ...args: readonly unknown[]): PromiseLike<unknown>;
  request(options: ZafRequestOptions): PromiseLike<unknown>;
  context(): PromiseLike<unknown>;
  metadata(): PromiseLike<unknown>;
  on(event: string, handler: ZafHandler): unknown;
  off(event: string, handler: ZafHandler): unknown;
};

export type ZafHandler = (data: unknown) => unknown;

/** The global that the SDK's script defines. `init` gives `false` when the page is not framed by Zendesk. */
export type ZafSdk = { init(registered?: (app: unknown) => void): ZafClient | false };

/** Options of `client.request`. The method is called `type`. */
export type ZafRequestOptions = {
  url: string;
  type: 'GET' | 'POST' | 'PUT' | 'DELETE';
  data?: string;
  contentType?: string;
  headers?: Readonly<Record<string, string>>;
  /** Resolves with status and headers instead of the body alone. */
  httpCompleteResponse: true;
  /** ZAF repeats a request that was limited (429) unless told not to. */
  autoRetry: boolean;
  /** Lets Zendesk's proxy put secure settings in. */
  secure?: true;
  /** The proxy puts it, encoded, where a header says `{{basic_auth.token}}`. */
  basic_auth?: { username: string; password: string };
};
