import { expect, test } from 'vitest';
import { findSecrets } from '../../../src/core/masking/find-secrets.ts';
import { drawing, hex, lower, mixed } from '../../support/secrets.ts';

const { draw } = drawing(20260713);
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const url = `${mixed}-_`;
const uuid = () => [8, 4, 4, 4, 12].map((length) => draw(hex, length)).join('-');

/**
 * Tokens of services that few know, and the ways in which people paste what is secret; most of them have no rule of their
 * own. The values are drawn.
 */
const kinds: Record<string, string> = {
  'a prefix of nobody’s': `acme_live_${draw(mixed, 32)}`,
  'a prefix with a dash': `zq-prod-${draw(mixed, 40)}`,
  Supabase: `SUPABASE_SERVICE_ROLE_KEY=sbs_${draw(hex, 40)}`,
  Cohere: `co_api_key: ${draw(mixed, 40)}`,
  Mistral: `MISTRAL_API_KEY=${draw(mixed, 32)}`,
  DeepSeek: `sk-${draw(hex, 32)}`,
  OpenRouter: `export OPENROUTER_KEY="sk-or-v1-${draw(hex, 64)}"`,
  Together: `together api key is ${draw(hex, 64)}`,
  ElevenLabs: `xi-api-key: sk_${draw(hex, 48)}`,
  AssemblyAI: `assemblyai token ${draw(hex, 32)}`,
  Deepgram: `Authorization: Token ${draw(hex, 40)}`,
  Pinecone: `pcsk_${draw(mixed, 6)}_${draw(mixed, 63)}`,
  Qdrant: `api-key: ${draw(url, 54)}`,
  Weaviate: `WEAVIATE_APIKEY=${draw(mixed, 36)}`,
  Neon: `napi_${draw(lower, 64)}`,
  Turso: `TURSO_AUTH_TOKEN=${draw(mixed, 60)}`,
  Upstash: `UPSTASH_REDIS_REST_TOKEN="${draw(mixed, 56)}"`,
  'Cloudflare global key': `X-Auth-Key: ${draw(hex, 37)}`,
  'Cloudflare origin key': `v1.0-${draw(hex, 24)}-${draw(hex, 146)}`,
  Render: `rnd_${draw(mixed, 32)}`,
  Railway: `RAILWAY_TOKEN=${uuid()}`,
  Netlify: `netlify deploy --auth ${draw(url, 43)}`,
  Hetzner: `HCLOUD_TOKEN=${draw(mixed, 64)}`,
  Scaleway: `SCW_SECRET_KEY=${uuid()}`,
  OVH: `"ovh_application_secret": "${draw(lower, 32)}"`,
  Vultr: `vultr_api_key = "${draw(upper + digits, 36)}"`,
  Buildkite: `bkua_${draw(hex, 40)}`,
  CircleCI: `CCIPAT_${draw(mixed, 22)}_${draw(hex, 40)}`,
  Drone: `DRONE_TOKEN: ${draw(mixed, 32)}`,
  Codecov: `CODECOV_TOKEN=${uuid()}`,
  Sonar: `sonar.token=sqp_${draw(hex, 40)}`,
  Snyk: `SNYK_TOKEN=${uuid()}`,
  Honeycomb: `X-Honeycomb-Team: hcaik_01${draw(lower, 58)}`,
  Rollbar: `rollbar access_token: ${draw(hex, 32)}`,
  Bugsnag: `bugsnag api key ${draw(hex, 32)}`,
  PagerDuty: `Authorization: Token token=${draw(mixed, 20)}`,
  OpsGenie: `Authorization: GenieKey ${uuid()}`,
  Statuspage: `Authorization: OAuth ${uuid()}`,
  Intercom: `INTERCOM_TOKEN="dG9rO${draw(mixed, 52)}="`,
  Freshdesk: `freshdesk: curl -u ${draw(mixed, 20)}:X https://acme.freshdesk.com/api/v2/tickets`,
  Zendesk: `anna@example.com/token:${draw(mixed, 40)}`,
  Salesforce: `security token: ${draw(mixed, 24)}`,
  Segment: `segment write key: ${draw(mixed, 32)}`,
  Mixpanel: `mixpanel_secret=${draw(hex, 32)}`,
  Amplitude: `amplitude.secretKey: '${draw(hex, 32)}'`,
  Algolia: `ALGOLIA_ADMIN_KEY=${draw(hex, 32)}`,
  Contentful: `CFPAT-${draw(url, 43)}`,
  Sanity: `SANITY_API_TOKEN=sk${draw(mixed, 178)}`,
  Storyblok: `storyblok token ${draw(mixed, 22)}tt`,
  Resend: `RESEND_API_KEY=re_${draw(mixed, 8)}_${draw(mixed, 24)}`,
  Postmark: `X-Postmark-Server-Token: ${uuid()}`,
  Vonage: `VONAGE_API_SECRET=${draw(mixed, 16)}`,
  MessageBird: `Authorization: AccessKey ${draw(mixed, 25)}`,
  Plaid: `PLAID_SECRET=${draw(hex, 30)}`,
  Adyen: `X-API-Key: AQE${draw(mixed, 80)}`,
  PayPal: `PAYPAL_CLIENT_SECRET=E${draw(url, 79)}`,
  Razorpay: `rzp_live_secret=${draw(mixed, 24)}`,
  Mollie: `live_${draw(mixed, 30)}`,
  'connection string of SQL Server': `Server=tcp:db1.database.windows.net;User ID=app;Password=${draw(mixed, 14)}!;Encrypt=True`,
  'connection string of Mongo': `mongodb+srv://app:${draw(mixed, 16)}@cluster0.abcde.mongodb.net/prod`,
  'connection string of AMQP': `amqps://svc:${draw(mixed, 24)}@rabbit.internal/vhost`,
  'Azure SAS': `https://acme.blob.core.windows.net/c?sv=2024-11-04&se=2026-12-01&sp=r&sig=${draw(mixed, 43)}%3D`,
  'Azure Service Bus': `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${draw(mixed, 43)}=`,
  'AWS presigned': `https://b.s3.amazonaws.com/f?X-Amz-Credential=AKIA${draw(`${upper}234567`, 16)}%2F20260101&X-Amz-Signature=${draw(hex, 64)}`,
  'a password in German': `Das Passwort lautet ${draw(mixed, 9)}7!`,
  'a password in French': `mot de passe : ${draw(mixed, 10)}#4`,
  'a password in Spanish': `la contraseña es ${draw(mixed, 10)}9$`,
  'a password in YAML': `db:\n  password: ${draw(mixed, 18)}4`,
  'a password in XML': `<add key="DbPassword" value="${draw(mixed, 12)}3%" />`,
  'a login in words': `login: jana / ${draw(mixed, 8)}2!`,
  'an environment of Docker': `docker run -e STRIPE_KEY=${draw(mixed, 32)} app`,
  'a header of a company': `X-Acme-Auth-Token: ${draw(mixed, 40)}`,
  'a cookie': `Cookie: session=${draw(mixed, 48)}; theme=dark`,
  'a recovery code': `my recovery code: ${draw(lower, 5)}-${draw(lower, 5)}-${draw(lower, 5)}`,
  'a WireGuard key': `PrivateKey = ${draw(mixed, 43)}=`,
  'a putty key': `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${draw(mixed, 48)}`,
};

/** What looks like them and is kept: ids of requests, customers, builds and files. */
const lookalikes: Record<string, string> = {
  'an id of a request': `see req_${draw(mixed, 32)} in the log`,
  'an id of a customer': `cus_${draw(mixed, 14)} and evt_${draw(mixed, 24)}`,
  'a commit': `fixed with commit-${draw(hex, 40)}`,
  'an image': `registry.example.com/app:build-${draw(hex, 40)}`,
  'a sum': `sha256_${draw(hex, 64)}`,
  'a file of a bundle': `GET /assets/main-${draw(mixed, 32)}.js`,
  'a trace': `trace_id=trace_${draw(hex, 32)}`,
  'a pod': `web-${draw(lower, 10)}-${draw(lower, 5)} restarts`,
  'a UUID': `order ${uuid()} is missing`,
  'a long name': 'feature_flag_enable_new_checkout_flow_for_everybody_in_europe',
  'a constant': 'ERR_HTTP_REQUEST_TIMEOUT_EXCEEDED_WHILE_READING_HEADERS',
};

const share = (texts: Record<string, string>): readonly string[] =>
  Object.entries(texts)
    .filter(([, text]) => findSecrets(text).length > 0)
    .map(([name]) => name);

test('kinds for which no rule was written are found, 95 of 100 at least', () => {
  const found = share(kinds);
  const missed = Object.keys(kinds).filter((name) => !found.includes(name));
  expect(missed.length / Object.keys(kinds).length, missed.join(', ')).toBeLessThanOrEqual(0.05);
});

test('what only looks like them is kept', () => {
  expect(share(lookalikes)).toEqual([]);
});
