import { expect, test } from 'vitest';
import { environmentOf } from '../../../src/core/reading/user-agent.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/134.0.0.0 Safari/537.36`,
    'Chrome 134, Windows',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/134.0.0.0 Safari/537.36 Edg/134.0.0.0`,
    'Edge 134, Windows',
  ],
  [
    `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/133.0.0.0 Safari/537.36 OPR/118.0.0.0`,
    'Opera 118, Linux',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:136.0) Gecko/20100101 Firefox/136.0',
    'Firefox 136, macOS',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Safari/605.1.15',
    'Safari 18.3, macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1',
    'Safari 18.3, iOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/134.0 Mobile Safari/604.1',
    'Chrome 134, iOS',
  ],
  [
    `Mozilla/5.0 (Linux; Android 14; SM-S911B) ${webkit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
    'Samsung Internet 27, Android',
  ],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/134.0.0.0 Safari/537.36`, 'ChromeOS'],
])('%s', (userAgent, environment) => {
  expect(environmentOf(userAgent)).toContain(environment);
});

test.each(['', 'curl/8.0', 'Zendesk/1.0 (iOS)', 'python-requests/2.31'])(
  '“%s” is no browser',
  (userAgent) => {
    expect(environmentOf(userAgent)).toBeNull();
  },
);
