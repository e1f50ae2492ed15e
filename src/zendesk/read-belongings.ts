import type { Zaf } from './client.ts';
import { brand, requester } from './zaf-schemas.ts';

/** Where a ticket's requester belongs, and by which brand the ticket came. */
export type Belongings = {
  organizations: readonly { id: number; name: string }[];
  /** Null for the default brand. */
  brand: string | null;
};

/** Asks ZAF, no REST request; what it does not tell is left out. */
export async function readBelongings(zaf: Pick<Zaf, 'getMany'>): Promise<Belongings> {
  const paths = ['ticket.requester', 'ticket.brand'] as const;
  const answer = await zaf.getMany(paths);
  const values = answer.kind === 'done' ? answer.value : new Map<string, unknown>();
  const { data: found } = brand.safeParse(values.get('ticket.brand'));
  return {
    organizations: requester.safeParse(values.get('ticket.requester')).data?.organizations ?? [],
    brand: found?.isDefault === false ? found.name : null,
  };
}
