import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { BriefField } from '../../core/brief/brief.ts';
import type { FieldId } from '../../core/brief/fields.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Ends, Sentence, Stack } from '../../ui/Page.tsx';
import { Quote } from '../../ui/Quote.tsx';
import type { DraftView } from '../draft-view.ts';
import { markOf } from '../evidence/describe.ts';
import { excerptsOf } from '../evidence/excerpt.ts';
import { useWords } from '../places.tsx';

const Name = styled.h3`
  flex: none;
  font-size: 12px;
  font-weight: 600;
  line-height: 16px;
`;

const said = (field: BriefField): ReactNode => {
  const [first] = field.evidence;
  if (first?.kind === 'quote') {
    const spans = field.evidence.flatMap((each) =>
      each.kind === 'quote' && each.messageId === first.messageId ? [each.span] : [],
    );
    const [parts = []] = excerptsOf(first.text, spans);
    return <Quote parts={parts} />;
  }
  return <Sentence>{field.text}</Sentence>;
};

type Props = {
  field: FieldId;
  view: DraftView;
  /** In the brief's own words, where else it is quoted. */
  isShort?: boolean;
};

/** What the brief says of one thing, and where it comes from; nothing where it says nothing. */
export function FieldSaid({ field, view, isShort = false }: Props) {
  const words = useWords();
  const now = view.brief.fields[field];
  if (now === undefined) return null;
  const mark = markOf(now.evidence, words);
  return (
    <Stack $gap={4}>
      <Ends>
        <Name>{words.t(`field.${field}`)}</Name>
        {mark && <Mark {...mark} />}
      </Ends>
      {isShort ? <Sentence>{words.day(now.text)}</Sentence> : said(now)}
    </Stack>
  );
}
