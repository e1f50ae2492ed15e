import type { Destination } from '../core/routing/route.ts';

/** Names a destination, to tell whose form was read. */
export const formKey = (destination: Destination): string => JSON.stringify(destination);
