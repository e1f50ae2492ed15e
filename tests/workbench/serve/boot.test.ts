import { expect, test } from 'vitest';
import { withBoot } from '../../../src/workbench/serve/boot.ts';

test('no name in the manifest can end the script that carries it', () => {
  const boot = { appOrigin: 'http://127.0.0.1:5174', app: { name: '</script>$&', version: '1', places: {} } };
  const html = withBoot('<head><!--boot--></head>', boot);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(/>(\{.*\})</.exec(html)?.[1] ?? '')).toEqual(boot);
});
