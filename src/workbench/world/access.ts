import { roles } from './roles.ts';
import type { Ticket } from './ticket.ts';
import type { World } from './world.ts';

export const mayRead = ({ controls }: World, { access }: Ticket): boolean =>
  controls.role === 'admin' || access !== 'none';

export const mayWrite = ({ controls }: World, { access }: Ticket): boolean =>
  controls.role === 'admin' || access === 'write';

/** What may be done to a ticket that may be written to at all. */
export const rightsOf = ({ controls }: World) => roles[controls.role];
