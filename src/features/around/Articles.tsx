import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Article } from '../../core/case/surroundings.ts';
import type { Put } from '../../core/ports.ts';
import type { Session } from '../../flows/session-commands.ts';
import { LinkButton, OutLink } from '../../ui/Links.tsx';
import { Hint, Sentence, Small, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';
import { List } from './List.tsx';

function ArticleCard({ article, session }: { article: Article; session: Session }) {
  const { t } = useWords();
  const { state, copy } = useCopy();
  const [result, setResult] = useState<Put | null>(null);
  const { title, snippet, url } = article;
  const put = async (how: 'if-free' | 'anyway') => setResult(await session.putArticle(article, how));
  const isCopyOffered = result !== null && result !== 'put' && result !== 'occupied';
  return (
    <Stack $gap={4}>
      <div>
        <OutLink href={url} label={t('common.new_tab', { name: title })}>
          {title}
        </OutLink>
      </div>
      {snippet !== '' && <Sentence>{snippet}</Sentence>}
      <div>
        <Button
          size="small"
          aria-label={t('around.articles.put_label', { title })}
          onClick={() => void put('if-free')}
        >
          {t('around.articles.put')}
        </Button>
      </div>
      <Small role="status">{result !== null && t(`around.articles.result.${result}`)}</Small>
      {result === 'occupied' && (
        <div>
          <LinkButton onPress={() => void put('anyway')}>{t('around.articles.add_below')}</LinkButton>
        </div>
      )}
      {isCopyOffered && (
        <div>
          <LinkButton onPress={() => copy(url)}>
            {t(state === 'copied' ? 'common.copied' : 'around.articles.copy')}
          </LinkButton>
          <Small role="status">{state === 'refused' && t('common.not_copied')}</Small>
        </div>
      )}
    </Stack>
  );
}

/** Articles that may answer it; one press puts the link into the reply. */
export function Articles({ articles, session }: { articles: readonly Article[]; session: Session }) {
  const { t } = useWords();
  if (articles.length === 0) return <Hint>{t('around.articles.none')}</Hint>;
  return (
    <List>
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleCard article={article} session={session} />
        </li>
      ))}
    </List>
  );
}
