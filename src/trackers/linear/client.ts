import type { Fault } from '../../core/outcome.ts';
import type { Clock, Send } from '../../core/ports.ts';
import { writeBody } from '../write-body.ts';
import { type LinearError, replySchema } from './answers.ts';
import { type Ask, answerFault, silenceFault, unexpectedFault } from './fault.ts';

/** Shape of what is read out of an answer: a schema of zod. */
type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

/** `errors` are Linear's own, empty when it did not get as far as GraphQL. */
type Reply<T> = { kind: 'data'; value: T } | { kind: 'fault'; fault: Fault; errors: readonly LinearError[] };

export type LinearClient = {
  ask<T>(
    ask: Ask,
    document: string,
    variables: Record<string, unknown>,
    schema: Schema<T>,
  ): Promise<Reply<T>>;
};

export function createLinearClient({ send, clock }: { send: Send; clock: Pick<Clock, 'now'> }): LinearClient {
  return {
    async ask(ask, document, variables, schema) {
      const answer = await send({
        method: 'POST',
        url: 'https://api.linear.app/graphql',
        headers: { Authorization: '{{setting.linear_key}}', 'Content-Type': 'application/json' },
        body: writeBody({ query: document, variables }),
      });
      if (answer.kind === 'silence') return { kind: 'fault', fault: silenceFault(answer, ask), errors: [] };
      const reply = replySchema.safeParse(answer.body);
      const errors = reply.data?.errors ?? [];
      if (!reply.success || errors.length > 0 || answer.status >= 400) {
        return { kind: 'fault', fault: answerFault(answer, errors, ask, clock.now()), errors };
      }
      const parsed = schema.safeParse(reply.data.data);
      if (parsed.success) return { kind: 'data', value: parsed.data };
      const committed = ask === 'write' ? 'unknown' : 'no';
      const fault = unexpectedFault('The answer does not hold what was asked for', answer.status, committed);
      return { kind: 'fault', fault, errors };
    },
  };
}
