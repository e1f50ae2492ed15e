/** What parts a route and its lists, and line ends: inside a word they stand as %XX. */
const reserved = /[%;,~=\r\n\t]/g;
const escaped = /%(25|3B|2C|7E|3D|0D|0A|09)/g;

/** A name as it can stand inside a route. */
export const escapeWord = (text: string): string =>
  text.replace(reserved, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** Other per cent signs are left alone: "100 % club" is a name, too. */
export const unescapeWord = (text: string): string =>
  text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
