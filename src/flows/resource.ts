import type { Fault } from '../core/outcome.ts';

/** Something that is read from elsewhere, and how far it is. */
export type Resource<T> =
  | { kind: 'idle' }
  | { kind: 'loading' }
  | { kind: 'ready'; value: T }
  | { kind: 'failed'; fault: Fault };

export const idle: Resource<never> = { kind: 'idle' };
export const loading: Resource<never> = { kind: 'loading' };
