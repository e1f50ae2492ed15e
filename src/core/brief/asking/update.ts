import type { ReplyKey, ReplyWords } from './reply.ts';

type Stage = Extract<ReplyKey, `update.${string}`> extends `update.${infer S}` ? S : never;

/** A friendly reply that tells the customer how it stands (playbook F2), as plain text. */
export const updateFor = (stage: Stage, name: string, { say }: ReplyWords): string =>
  [
    name === '' ? say('greeting_nameless') : say('greeting', { name }),
    say(`update.${stage}`),
    say('sign_off'),
  ].join('\n\n');
