import type { Evidence } from '../../core/reading/evidence.ts';
import { LinkButton, OutLink } from '../../ui/Links.tsx';
import { Hint, Stack } from '../../ui/Page.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { usePosition } from './conversation.ts';
import { excerptsOf } from './excerpt.ts';

/** Of a message that says it again and again, so many places are shown. */
const most = 5;

/** Enough words to find the place by, in UTF-16 units. */
const longEnough = 60;

/** The start of what is quoted, as it can be searched for in the page. */
const searchable = (text: string): string => {
  const [line = ''] = text.trim().split('\n');
  return line.length <= longEnough ? line : line.slice(0, line.lastIndexOf(' ', longEnough));
};

type Quotes = readonly Extract<Evidence, { kind: 'quote' }>[];
type Props = { message: Extract<Evidence, { kind: 'quote' | 'message' }>; quotes: Quotes };

/**
 * What is quoted of a message, who wrote it when, and where it stands. Zendesk lets no app scroll the conversation: the
 * place is told, and the words can be copied to search for them.
 */
export function MessageSource({ message, quotes }: Props) {
  const { t, when } = useWords();
  const { state, copy } = useCopy();
  const position = usePosition(message.messageId);
  const [quote] = quotes;
  const spans = quotes.map(({ span }) => span);
  const excerpts = quote === undefined ? [] : excerptsOf(quote.text, spans);
  const recording = message.kind === 'message' ? message.recording : undefined;
  const values = {
    author: message.author,
    visibility: t(message.public ? 'common.public_reply' : 'common.internal_note'),
    at: when(message.at),
  };
  return (
    <Stack $gap={8}>
      {excerpts.slice(0, most).map((parts) => (
        <Quote key={parts.map(({ text }) => text).join()} parts={parts} />
      ))}
      {excerpts.length > most && <Hint>{t('common.and_more', { count: excerpts.length - most })}</Hint>}
      <Hint>
        {position === null
          ? t('common.quote_source', values)
          : t('common.quote_source_at', { ...values, ...position })}
        {recording !== undefined && (
          <>
            {' · '}
            <OutLink href={recording} label={t('common.new_tab', { name: t('common.recording') })}>
              {t('common.recording')}
            </OutLink>
          </>
        )}
        {quote !== undefined && (
          <>
            {' · '}
            <LinkButton onPress={() => copy(searchable(quote.text.slice(...quote.span)))}>
              {t(state === 'copied' ? 'common.copied' : 'common.copy_words')}
            </LinkButton>
          </>
        )}
      </Hint>
    </Stack>
  );
}
