import { Fragment } from 'react';
import styled from 'styled-components';
import { maskKinds } from '../../core/masking/find.ts';
import { color } from '../../ui/color.ts';
import { Unseen } from '../../ui/Page.tsx';
import { usePlaces, useWords } from '../places.tsx';
import { markIn } from './mark-in.ts';

const Masked = styled.mark`
  padding: 0 2px;
  border: 1px dashed ${color('border.default')};
  border-radius: 2px;
  background: ${color('background.subtle')};
  color: inherit;
`;

/** Splits a text at each of the marks, which stand at the odd places then. */
function partsOf(text: string, marks: readonly string[]): string[] {
  const pattern = marks.map((mark) => mark.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return text.split(new RegExp(`(${pattern})`));
}

/** A text that leaves Zendesk, with what stands in the place of masked values marked as such. */
export function MarkedText({ text }: { text: string }) {
  const { t } = useWords();
  const { document, issue } = usePlaces().paperWords;
  const marks = [document, issue].flatMap((words) => maskKinds.map((kind) => markIn(kind, words)));
  return partsOf(text, marks).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts repeat, and their order is all that tells them apart
    <Fragment key={at}>
      {at % 2 === 0 ? (
        part
      ) : (
        <Masked>
          <Unseen>{t('send.masked_here')}</Unseen>
          {part}
        </Masked>
      )}
    </Fragment>
  ));
}
