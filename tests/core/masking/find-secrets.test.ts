import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../../src/core/masking/find-secrets.ts';
import { cards, drawing, hex, iban, lower, mixed, secrets, service } from '../../support/secrets.ts';

const found = (text: string) =>
  findSecrets(text).map(({ start, end, kind }) => [kind, text.slice(start, end)] as const);

describe('a token that says by its beginning whose it is', () => {
  test.each(Object.entries(secrets))('%s, wherever it stands', (_kind, secret) => {
    for (const text of [secret, `It says "${secret}", why?`, `x=${secret}\nnext`, `{"a":"${secret}"}`])
      expect(found(text).map(([, value]) => value)).toEqual([secret]);
  });

  test.each([
    ['ghp_', 35],
    ['ghp_', 37],
    ['AKIA', 15],
    ['dop_v1_', 64],
    ['npm_', 30],
  ])('%s with %i letters and digits behind it is none', (start, length) => {
    expect(found(`see ${start}${drawing(3).draw(mixed, length)} there`)).toEqual([]);
  });

  test('inside of another word it is none', () => {
    expect(found(`abc${secrets.aws}`)).toEqual([]);
  });

  test.each(['ghp_'.padEnd(40, 'x'), `glc_${'1'.repeat(42)}`, `AKIA${'IOSFODNN7'}${'EXAMPLE'}`])(
    'what only shows how one looks is none: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('a value that its name gives away', () => {
  const token = drawing(5).draw(lower, 32);
  test.each([
    `api_key = ${token}`,
    `"apiKey": "${token}",`,
    `API_TOKEN=${token}`,
    `x-api-key: ${token}`,
    `client_secret := '${token}'`,
    `auth.token => "${token}"`,
    `SECRET_KEY ?= ${token}`,
    `setToken("${token}")`,
    `deploy --api-key ${token} --force`,
    `<accessToken>${token}</accessToken>`,
    `<add key="ApiToken" value="${token}" />`,
    `- name: API_TOKEN\n  value: ${token}`,
    `https://api.example.com/v1?access_token=${token}&page=2`,
    `the API key is ${token}.`,
    `The token ${token} is refused.`,
    `{\\"token\\":\\"${token}\\"}`,
    `Authorization: Bearer ${token}`,
    `'Authorization': 'Basic ${token}=='`,
    `curl -H "Authorization: Token ${token}" https://api.example.com`,
    `Set-Cookie: session=${token}; Path=/`,
  ])('%s', (text) => {
    expect(found(text)).toEqual([['key', expect.stringContaining(token)]]);
    expect(found(text)[0]?.[1].length).toBeLessThanOrEqual(token.length + 2);
  });

  test.each(Object.entries(service))('a key of %s beside its name', (name, value) => {
    expect(found(`${name}: ${value}`)).toEqual([['key', value]]);
    expect(found(`const ${name}Key = '${value}';`)).toEqual([['key', value]]);
  });

  test('a long one is masked to its end', () => {
    const long = drawing(6).draw(mixed, 700);
    expect(found(`token = "${long}"`)).toEqual([['key', long]]);
  });

  test.each([
    `public_key = "${token}"`,
    `csrf_token: ${token}`,
    `keyboard = "${token}"`,
    `api_version = ${token}`,
    `next_page_token=${token}`,
    `Idempotency-Key: ${token}`,
    'token = getToken(user, 12345678)',
    'apiKey: process.env.API_KEY_2024',
    'secret: my-team/prod/payments-2',
    'access_key = your-access-key-here',
    'token=$' + '{API_TOKEN_42}',
    'token: {{ .Values.token2 }}',
    'key=rc0.15.0_20231217_1420-SNAPSHOT',
    'auth: https://login.example.com/oauth2/v2.0',
    `api_key = ${'0'.repeat(32)}`,
    'the key is in the safe',
    `monkey = ${token}`,
  ])('and one that is no secret: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a password', () => {
  test.each([
    ['password: hunter2', 'hunter2'],
    ['Password: summertime', 'summertime'],
    ['Passwort = Sommer2026!', 'Sommer2026!'],
    ['DB_PASSWORD=opensesame', 'opensesame'],
    ['import.password = correct-horse-battery-staple', 'correct-horse-battery-staple'],
    ['my password is Hunter2!', 'Hunter2!'],
    ['Das Kennwort lautet: geheim77', 'geheim77'],
    ['{"password":"opensesame"}', 'opensesame'],
    ['Server=db;User Id=sa;Password=p@ss;word2;Encrypt=yes', 'p@ss'],
    ['mysql --user=root --password=letmein7', 'letmein7'],
    ['https://ops:hunter2@import.example.com/v1', 'hunter2'],
    ['postgres://app:Xy7%21z@10.0.0.1:5432/db', 'Xy7%21z'],
    ['curl -u anna:hunter2 https://api.example.com', 'hunter2'],
    ["curl --user 'anna:s3cr3t' https://api.example.com", 's3cr3t'],
    ['Mot de passe : Hiver2026', 'Hiver2026'],
    ['contraseña: Verano2026', 'Verano2026'],
    ['user: anna, pw: hunter2', 'hunter2'],
    ['Zugangsdaten: anna / Geheim77', 'Geheim77'],
    ['My PIN is 4711.', '4711'],
    ['user%5Bpassword%5D=hunter22&commit=1', 'hunter22'],
    ['ENV ADMIN_PASSWORD hunter22', 'hunter22'],
    ['sshpass -p hunter2 ssh ops@10.0.0.1', 'hunter2'],
    ['docker login -u anna -p hunter22 registry.example.com', 'hunter22'],
    ['machine api.example.com login anna password hunter22', 'hunter22'],
    ['BUNDLE_GEMS__EXAMPLE__COM: anna:hunter22', 'anna:hunter22'],
    ['{"auths":{"r.example.com":{"auth":"YW5uYTpodW50ZXIy"}}}', 'YW5uYTpodW50ZXIy'],
  ])('%s', (text, password) => {
    expect(found(text)).toEqual([['password', password]]);
  });

  test.each([
    'my password is wrong',
    'Password: required',
    'The password must have 8 characters.',
    'password: ********',
    'password = <your password>',
    'password: $' + '{DB_PASSWORD}',
    'password = config.database.password',
    'password = getpass.getpass()',
    'password: string;',
    'curl -u user:password https://api.example.com',
    'https://docs.example.com:8080/@anna',
    'Passwort vergessen: https://example.com/reset',
    'Login: open the page, choose Settings/Export',
    'docker run -p 8080:80 web',
    'set password policy to strict',
    'the password reset is at 10:45',
    'Pass 3: 12 tests',
  ])('and none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('numbers', () => {
  test.each(cards)('the card number %s', (card) => {
    expect(found(`take ${card}, please`)).toEqual([['card', card]]);
  });

  test.each([
    '4242 4242 4242 4241',
    '1234567890123456',
    '20260309140000123',
    `4242424242424242${'1'.repeat(6)}`,
  ])('no card number: %s', (number) => {
    expect(found(`request ${number} failed`)).toEqual([]);
  });

  test.each([iban, iban.replaceAll(' ', ''), 'GB82 WEST 1234 5698 7654 32', 'fr1420041010050500013m02606'])(
    'the account number %s',
    (number) => {
      expect(found(`pay to ${number}.`)).toEqual([['iban', number]]);
    },
  );

  test('an account number whose check digits are wrong is none', () => {
    expect(found('DE88 3704 0044 0532 0130 00')).toEqual([]);
  });

  test('ids and addresses of machines are kept', () => {
    const text = `request 7f3d2c1b-9a8e-4f6d-b5c4-a3928170ef65 from 10.12.3.44, trace ${drawing(9).draw(hex, 32)}, commit ${drawing(10).draw(hex, 40)}, sha256:${drawing(11).draw(hex, 64)}`;
    expect(found(text)).toEqual([]);
  });
});

test('a secret of Kubernetes, but no other manifest', () => {
  const data = 'data:\n  user: YWRtaW4=\n  blob: UyFCXCpkJHpEc2I9';
  expect(found(`kind: Secret\n${data}\n`)).toEqual([['key', 'UyFCXCpkJHpEc2I9']]);
  expect(found(`kind: ConfigMap\n${data}\n---\nkind: Secret\n`)).toEqual([]);
});

test('a private key whose end was cut off is masked as far as it goes', () => {
  const cut = secrets.key.slice(0, secrets.key.indexOf('-----END'));
  expect(found(`${cut}\nThat is all I have.`)).toEqual([['private_key', cut.trimEnd()]]);
});
