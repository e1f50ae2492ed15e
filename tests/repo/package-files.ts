import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Strict: a misspelt key is silently ignored by Zendesk. */
const Manifest = z.strictObject({
  name: z.string(),
  author: z.strictObject({ name: z.string(), email: z.string(), url: z.optional(z.string()) }),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  frameworkVersion: z.string(),
  defaultLocale: z.string(),
  private: z.literal(true),
  location: z.strictObject({
    support: z.record(
      z.enum(['ticket_sidebar', 'nav_bar', 'modal', 'background']),
      z.strictObject({ url: z.string(), flexible: z.optional(z.boolean()) }),
    ),
  }),
  domainWhitelist: z.array(z.string()),
  parameters: z.array(
    z.strictObject({
      name: z.string(),
      type: z.string(),
      required: z.optional(z.boolean()),
      secure: z.optional(z.boolean()),
      default: z.optional(z.string()),
      scopes: z.optional(
        z
          .array(
            z.enum([
              'header',
              'body',
              'url',
              'jwt_secret_key',
              'jwt_claim',
              'basic_auth_username',
              'basic_auth_password',
            ]),
          )
          .check(z.minLength(1)),
      ),
    }),
  ),
});

const Requirements = z.strictObject({
  ticket_fields: z.record(
    z.string(),
    z.strictObject({
      type: z.string(),
      title: z.string(),
      agent_description: z.string(),
      custom_field_options: z.optional(z.array(z.strictObject({ name: z.string(), value: z.string() }))),
    }),
  ),
  automations: z.record(
    z.string(),
    z.strictObject({
      title: z.string(),
      active: z.boolean(),
      all: z.array(z.strictObject({ field: z.string(), operator: z.string(), value: z.string() })),
      actions: z.array(
        z.strictObject({ field: z.string(), value: z.union([z.string(), z.array(z.string())]) }),
      ),
    }),
  ),
});

const Translations = z.looseObject({
  app: z.strictObject({
    name: z.string().check(z.maxLength(40)),
    short_description: z.string(),
    long_description: z.string(),
    parameters: z.record(z.string(), z.strictObject({ label: z.string(), helpText: z.string() })),
  }),
});

export const manifest = Manifest.parse(read('manifest.json'));
export const requirements = Requirements.parse(read('requirements.json'));
export const packageVersion = z.object({ version: z.string() }).parse(read('package.json')).version;

/** One a locale. */
export const catalogFiles = readdirSync('translations')
  .filter((name) => name.endsWith('.json'))
  .sort();

/** @param file its name in translations/ */
export const translationsOf = (file: string) => Translations.parse(read(`translations/${file}`));

export const findParameter = (name: string) => manifest.parameters.find((each) => each.name === name);

export function isUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
