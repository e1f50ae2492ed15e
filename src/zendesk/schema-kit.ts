import * as z from 'zod/mini';

/** Text, or null for everything else that may stand there. */
export const text = z.catch(z.nullish(z.string()), null);
export const count = z.catch(z.nullish(z.number()), null);
export const texts = z.catch(z.array(z.string()), []);

/** ISO 8601 to ms since the epoch. */
export const instant = z.pipe(
  z.pipe(
    z.string(),
    z.transform((iso) => Date.parse(iso)),
  ),
  z.number(),
);

/** One of these words; an unknown one, which a later Zendesk may know, is read as `otherwise`. */
export const oneOf = <const W extends string, const O>(words: readonly W[], otherwise: O) =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((value): W | O => words.find((word) => word === value) ?? otherwise),
  );

const fitting = <T>(item: z.ZodMiniType<T>, items: readonly unknown[]): T[] =>
  items.flatMap((each) => {
    const parsed = item.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });

/** What fits of a list; what does not is left out, and so is a list that is none. */
export const listOf = <T>(item: z.ZodMiniType<T>) =>
  z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items) => fitting(item, items)),
  );

/** The list that was asked for: an answer without it is not one, and says nothing of what there is. */
export const askedList = <T>(item: z.ZodMiniType<T>) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((items) => fitting(item, items)),
  );
