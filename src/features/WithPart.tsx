import type { ReactNode } from 'react';

/** Takes the place of a part in a text, which `WithPart` then fills with an element. */
export const partHere = '\u0000';

type Props = { text: string; part: ReactNode };

/** A text of the catalogue with one of its parts as an element, wherever the language puts it. */
export function WithPart({ text, part }: Props) {
  const [before = '', after = ''] = text.split(partHere);
  return (
    <>
      {before}
      {part}
      {after}
    </>
  );
}
