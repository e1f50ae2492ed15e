import * as z from 'zod/mini';
import { instant, listOf, text } from './schema-kit.ts';

/* What ZAF's `get`, `context` and `metadata` give, as far as Baton uses it. */

/** An id that is a number in REST and a text in some of ZAF's objects. */
const idText = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((id) => String(id)),
);

const numericId = z.pipe(
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((id) => Number(id)),
  ),
  z.number(),
);

export const currentUser = z.object({
  id: numericId,
  name: text,
  email: text,
  role: text,
  locale: text,
  timeZone: z.catch(z.union([z.string(), z.object({ ianaName: z.string() })]), ''),
  groups: listOf(z.object({ name: z.string() })),
});

export const currentAccount = z.object({ subdomain: z.string().check(z.minLength(1)) });

export const context = z.object({
  location: text,
  ticketId: z.catch(z.nullish(numericId), null),
  account: z.catch(z.optional(currentAccount), undefined),
});

/** `zcli apps:server` and the workbench give the installation's id as text or number. */
export const metadata = z.object({ installationId: idText, settings: z.optional(z.unknown()) });

export const requirement = z.object({ requirement_id: numericId });

/** ZAF's objects of a ticket, as far as documents and apps tell of them: what is missing is not known. */
export const brand = z.object({ name: z.string(), isDefault: z.catch(z.optional(z.boolean()), undefined) });

export const requester = z.object({
  organizations: listOf(z.object({ id: z.catch(numericId, 0), name: z.string() })),
});

export const conversation = listOf(
  z.object({
    author: z.object({ id: z.catch(z.nullish(numericId), null), name: text, role: text }),
    timestamp: instant,
    channel: z.catch(z.optional(z.object({ name: text })), undefined),
    message: z.object({ content: z.string(), contentType: text }),
  }),
);

export type CurrentUser = z.infer<typeof currentUser>;
export type LiveMessage = z.infer<typeof conversation>[number];
