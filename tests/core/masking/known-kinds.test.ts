import { expect, test } from 'vitest';
import { findSecrets } from '../../../src/core/masking/find-secrets.ts';
import { drawing, hex, lower, mixed } from '../../support/secrets.ts';

const { draw } = drawing(20260511);
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const url = `${mixed}-_`;
const uuid = () => [8, 4, 4, 4, 12].map((length) => draw(hex, length)).join('-');

/** Formats that their makers publish, each in a line as people paste it. The values are drawn. */
const kinds: Record<string, string> = {
  'GitHub, fine-grained': `token github_pat_${draw(mixed, 22)}_${draw(mixed, 59)} does not work`,
  'GitHub, app': `GH_TOKEN=ghs_${draw(mixed, 36)}`,
  'GitHub, OAuth': `gho_${draw(mixed, 36)}`,
  'GitHub, refresh': `ghr_${draw(mixed, 36)}`,
  'GitLab, runner': `gitlab-runner register --token glrt-${draw(mixed, 20)}`,
  'GitLab, deploy': `gldt-${draw(mixed, 20)}`,
  'AWS secret': `aws_secret_access_key = ${draw(mixed, 40)}`,
  'AWS session id': `ASIA${draw(`${upper}234567`, 16)}`,
  'Azure storage': `AccountKey=${draw(mixed, 86)}==;EndpointSuffix=core.windows.net`,
  'Google OAuth secret': `"client_secret":"GOCSPX-${draw(url, 28)}"`,
  'Google access token': `Authorization: Bearer ya29.${draw(url, 120)}`,
  'Slack, user': `xoxp-${draw(digits, 12)}-${draw(digits, 12)}-${draw(digits, 12)}-${draw(hex, 32)}`,
  'Slack, app': `xapp-1-A${draw(`${upper}${digits}`, 10)}-${draw(digits, 13)}-${draw(hex, 64)}`,
  'Slack webhook': `https://hooks.slack.com/services/T${draw(upper, 8)}/B${draw(upper, 8)}/${draw(mixed, 24)}`,
  'Stripe, restricted': `rk_live_${draw(mixed, 24)}`,
  'Stripe webhook': `STRIPE_WEBHOOK_SECRET=whsec_${draw(mixed, 32)}`,
  'Shopify access': `shpat_${draw(hex, 32)}`,
  'Shopify secret': `shpss_${draw(hex, 32)}`,
  'Square access': `EAAA${draw(url, 60)}`,
  Twilio: `Twilio key SK${draw(hex, 32)}`,
  Mailgun: `api:key-${draw(hex, 32)}`,
  Mailchimp: `mailchimp ${draw(hex, 32)}-us12`,
  npm: `//registry.npmjs.org/:_authToken=npm_${draw(mixed, 36)}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${draw(url, 80)}`,
  RubyGems: `rubygems_${draw(hex, 48)}`,
  'Docker Hub': `docker login -u jana -p dckr_pat_${draw(url, 27)}`,
  DigitalOcean: `dop_v1_${draw(hex, 64)}`,
  Heroku: `HEROKU_API_KEY=${uuid()}`,
  'HashiCorp Vault': `X-Vault-Token: hvs.${draw(url, 95)}`,
  'Terraform Cloud': `${draw(mixed, 14)}.atlasv1.${draw(url, 64)}`,
  OpenAI: `sk-proj-${draw(mixed, 74)}T3BlbkFJ${draw(mixed, 74)}`,
  Anthropic: `sk-ant-api03-${draw(url, 93)}AA`,
  'Hugging Face': `hf_${draw(`${mixed}`.replace(/\d/g, ''), 34)}`,
  Atlassian: `ATATT3xFfGF0${draw(url, 180)}`,
  Linear: `lin_api_${draw(mixed, 40)}`,
  Notion: `ntn_${draw(digits, 11)}${draw(mixed, 35)}`,
  Postman: `PMAK-${draw(hex, 24)}-${draw(hex, 34)}`,
  'New Relic': `NRAK-${draw(`${upper}${digits}`, 27)}`,
  Grafana: `glsa_${draw(mixed, 32)}_${draw(hex, 8)}`,
  Sentry: `sntrys_eyJpYXQiOjE3${draw(mixed, 60)}_${draw(mixed, 43)}`,
  Databricks: `dapi${draw(hex, 32)}`,
  Telegram: `bot ${draw(digits, 10)}:AA${draw(url, 33)}`,
  Discord: `https://discord.com/api/webhooks/${draw(digits, 18)}/${draw(url, 68)}`,
  Doppler: `dp.pt.${draw(mixed, 43)}`,
  PlanetScale: `pscale_tkn_${draw(url, 43)}`,
  'Basic in an address': `https://jana:${draw(lower, 18)}@git.example.com/repo.git`,
  'database address': `postgres://app:${draw(mixed, 20)}@db.internal:5432/app`,
  'OpenSSH key': `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----\n${draw(mixed, 70)}\n${draw(mixed, 70)}\n-----END OPENSSH ${'PRIVATE'} KEY-----`,
  'PGP key': `-----BEGIN PGP ${'PRIVATE'} KEY BLOCK-----\n\n${draw(mixed, 64)}\n-----END PGP ${'PRIVATE'} KEY BLOCK-----`,
  'age key': `AGE-SECRET-KEY-1${draw('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`,
};

test.each(Object.entries(kinds))('%s is found', (_, text) => {
  expect(findSecrets(text).length).toBeGreaterThan(0);
});
