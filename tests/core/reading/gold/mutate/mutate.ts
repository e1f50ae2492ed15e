import type { GoldConversation } from '../gold.ts';
import { changeLayout } from './layout.ts';
import { renamePeople } from './names.ts';
import { changeNumbers } from './numbers.ts';
import { changeOrder } from './order.ts';
import { createRandom } from './random.ts';

/** What is measured besides the conversations as they are written: this many mutations of each. */
const seeds = [1, 2, 3] as const;

/** The same conversation with other names and figures, in another order and layout; the gold goes along. */
export function mutate(conversation: GoldConversation, seed: number): GoldConversation {
  const random = createRandom(seed);
  return [renamePeople, changeNumbers, changeOrder, changeLayout].reduce(
    (changed, change) => change(changed, random),
    conversation,
  );
}

export const mutationsOf = (conversation: GoldConversation): readonly GoldConversation[] =>
  seeds.map((seed) => mutate(conversation, seed));
