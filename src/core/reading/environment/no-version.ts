/** A figure behind which a unit or a currency stands is a quantity. */
const unitBehind =
  /^(?:\s?(?:%|€|\$|£|¥|°)|\s?(?:[kmgt]i?b|ms|s|sec|min|h|hrs?|km|kg|g|m|cm|mm|mbit|mbps|px|pt|usd|eur|gbp|chf|uhr|euro|mio|k|million|percent|prozent)\b|\s(?:hours?|days?|weeks?|minutes?|seconds?|times|stunden|tage|heures|jours|horas|días|dias)\b)/i;
const currencyBefore = /(?:[€$£¥]|\b(?:usd|eur|gbp|chf|rs))\s?$/i;

export const isQuantity = (text: string, start: number, end: number): boolean =>
  unitBehind.test(text.slice(end, end + 10)) ||
  currencyBefore.test(text.slice(Math.max(0, start - 5), start));

/** Amounts, dates, addresses, clocks: dotted figures that are no version. */
export function isNoVersion(text: string, start: number, end: number): boolean {
  const figure = text.slice(start, end);
  const parts = figure.split('.').map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  if (/[\d.,:]/.test(text.charAt(start - 1)) || /[\d:]/.test(text.charAt(end))) return true;
  if (
    parts.length === 4 &&
    parts.every((part) => part < 256) &&
    !/[A-Z][a-z]+[A-Z]\w* v?$/.test(text.slice(Math.max(0, start - 24), start))
  )
    return true;
  if (parts.length === 3 && first <= 31 && second <= 12 && third > 1900 && third < 2100) return true;
  return /^\d{1,3}(?:\.\d{3})+$/.test(figure) || isQuantity(text, start, end);
}

/** Words before a figure that is no version: places in a text, months, amounts, protocols. */
export const isPlace = (word: string): boolean =>
  /^(?:yes|no|none|sources|section|sect|chapter|step|lines?|rows?|table|figure|fig|page|paragraph|clause|article|item|note|part|about|around|only|over|under|than|approx|ca|circa|nearly|almost|invoice|order|total|sum|from|to|at|by|and|or|of|in|on|um|kl|zeile|abschnitt|schritt|seite|kapitel|tabelle|punkt|ligne|étape|sección|línea|paso|página|linha|passo|ip|host|tls|ssl|https?|html|smtp|pdf|usb|bluetooth|modbus|mqtt|oauth|saml|fhir|hdmi|iso|din|rfc|lte|ram|tel|fon|fax|phone|am|bis|vom|den|der|de|les|la|le|el|[a-z]{3,6}day|january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(
    word,
  );

/** What developers build with. */
export const isForDevelopers = (name: string): boolean =>
  (/[-@/]/.test(name) && !/(?:add|plug)-?(?:in|on)s?$/i.test(name)) ||
  /^(?:sdk|api|library|node|node\.js|nodejs|python|php|ruby|java|go|golang|\.net|dotnet|npm|kotlin|swift|rust|react|vue|angular|django|laravel|rails|spring|curl|openssl|postgres|postgresql|mysql|jdk|jre)$/i.test(
    name,
  );
