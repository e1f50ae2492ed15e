import * as z from 'zod/mini';
import type { Composer, Put } from '../core/ports.ts';
import type { Zaf } from './client.ts';

const paths = { text: 'comment.text', type: 'comment.type', rich: 'comment.useRichText' } as const;

/** What ZAF calls the modes. Agent Workspace may know others: then nobody can tell who would read it. */
const publicReply = 'publicReply';
const internalNote = 'internalNote';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const asHtml = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** Good enough to see whether something stands there: tags and blanks are nothing. */
const squeezed = (text: string): string =>
  text
    .replace(/<[^<>]*>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Writes into the composer of the ticket beside which the app stands. Never sends, never switches who reads it. */
export function createComposer(zaf: Zaf): Composer {
  async function read() {
    const answer = await zaf.getMany(Object.values(paths));
    const text = answer.kind === 'done' ? answer.value.get(paths.text) : null;
    if (answer.kind !== 'done' || typeof text !== 'string') return null;
    const isRich = answer.value.get(paths.rich) === true;
    return { type: answer.value.get(paths.type), isRich, text: squeezed(text) };
  }

  const hindrance = (now: { type: unknown; text: string }): Exclude<Put, 'put'> | null => {
    if (now.type === internalNote) return 'internal';
    if (now.type !== publicReply) return 'unclear';
    return now.text === '' ? null : 'occupied';
  };

  return {
    async put(text, how) {
      const before = await read();
      if (before === null) return 'unavailable';
      const found = hindrance(before);
      if (found !== null && (how === 'if-free' || found === 'internal')) return found;
      const gap = before.text === '' ? '' : '\n\n';
      const sent = before.isRich
        ? await zaf.invoke('comment.appendHtml', [asHtml(text)], z.unknown())
        : await zaf.invoke('comment.appendText', [gap + text], z.unknown());
      // A host that answers is not one that has done it: what stands there is what counts.
      const after = sent.kind === 'refused' ? null : await read();
      const wanted = squeezed(before.isRich ? asHtml(text) : text);
      return after?.text.includes(wanted) === true ? 'put' : 'unavailable';
    },
  };
}
