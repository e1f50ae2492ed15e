import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

function page(): string {
  const file = 'dist/assets/iframe.html';
  if (!existsSync(file)) throw new Error('There is no built app in dist: run "npm run build" first');
  return readFileSync(file, 'utf8');
}

const directives = () => {
  const policy = /http-equiv="content-security-policy"\s+content="([^"]+)"/.exec(page())?.[1] ?? '';
  return Object.fromEntries(
    policy.split(';').map((each) => {
      const [name = '', ...sources] = each.trim().split(' ');
      return [name, sources];
    }),
  );
};

test('the SDK is there before the app asks for it, and neither holds up the first paint', () => {
  const scripts = [...page().matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts).toHaveLength(2);
  // Deferred scripts and modules run in the order of the document.
  expect(scripts[0]?.[1]).toContain(`src="${sdk}" defer`);
  expect(scripts[1]?.[1]).toContain('type="module"');
});

test('the policy lets in the app’s own scripts and the SDK, and lets nothing out', () => {
  expect(directives()).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", sdk],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

test('the page needs no inline script, which its policy would refuse', () => {
  expect(page()).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page()).not.toMatch(/\son\w+="/);
});

test('the card stands in the page before any script has run', () => {
  expect(page()).toMatch(/<main id="card"[^>]*aria-busy="true"/);
});
