/**
 * The proxy replaces {{setting.…}} in the body as well, and the text of a customer may hold it: as an escape of JSON
 * the second brace means the same to whoever reads it and nothing to the proxy.
 */
export const writeBody = (value: unknown): string => JSON.stringify(value).replaceAll('{{', '{\\u007b');
