import type { Ticket } from './ticket.ts';
import type { World } from './world.ts';

export const mayRead = ({ controls }: World, { access }: Ticket): boolean =>
  controls.role === 'admin' || access !== 'none';

export const mayWrite = ({ controls }: World, { access }: Ticket): boolean =>
  controls.role === 'admin' || access === 'write';
