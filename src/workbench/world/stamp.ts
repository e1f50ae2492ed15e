/** A moment as Zendesk writes it: whole seconds, UTC. */
export const stampOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
