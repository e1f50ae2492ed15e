/** What a browser says of itself, in words a person uses: "Chrome 134, Windows". Null when it is no browser's. */
export function environmentOf(userAgent: string): string | null {
  const browser = browsers.map(([name, pattern]) => [name, pattern.exec(userAgent)?.[1]] as const);
  const [name, version] = browser.find(([, found]) => found !== undefined) ?? [];
  if (name === undefined) return null;
  const system = systems.find(([, pattern]) => pattern.test(userAgent))?.[0];
  return [`${name} ${version}`, system].filter((part) => part !== undefined).join(', ');
}

/** In this order: Edge and Opera also call themselves Chrome, Chrome also calls itself Safari. */
const browsers = [
  ['Edge', /\bEdgA?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+(?:\.\d+)?).*\bSafari\//],
] as const;

/** Versions are left out: browsers freeze them (Windows 11 says NT 10.0, macOS says 10_15_7). */
const systems = [
  ['iOS', /\b(?:iPhone|iPad)\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows NT\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const;
