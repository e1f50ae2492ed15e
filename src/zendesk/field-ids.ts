import { mapDone, type Outcome } from '../core/outcome.ts';
import type { Zaf } from './client.ts';
import { type FieldKey, fieldKeys } from './record-fields.ts';
import { requirement } from './zaf-schemas.ts';

/** Ids of Baton's ticket fields in this account. One that an admin has deleted is missing. */
export type FieldIds = Readonly<Partial<Record<FieldKey, number>>>;

/** Asks ZAF, no REST request. */
export async function readFieldIds(zaf: Pick<Zaf, 'getMany'>): Promise<Outcome<FieldIds>> {
  const answer = await zaf.getMany(fieldKeys.map((key) => `requirement:${key}`));
  return mapDone(answer, (values) => {
    const entries = fieldKeys.flatMap((key) => {
      const { data } = requirement.safeParse(values.get(`requirement:${key}`));
      return data === undefined ? [] : [[key, data.requirement_id] as const];
    });
    return Object.fromEntries(entries);
  });
}
