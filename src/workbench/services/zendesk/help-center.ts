import type { RelayAnswer } from '../../contract.ts';
import { type Article, defaultLocale, locales } from '../../world/help-center.ts';
import type { World } from '../../world/world.ts';
import { json } from '../answer.ts';
import { plainText } from './clean-html.ts';
import { badRequest } from './problem.ts';
import { wordsOf } from './search/search-index.ts';

const usualPage = 25;
const largestPage = 100;
const snippetWords = 24;

const addressOf = (world: World, { brandId, locale, id, title }: Article): string => {
  const brand = world.brands.find((each) => each.id === brandId);
  const slug = title.replace(/[^\p{L}\p{N}]+/gu, '-');
  return `https://${brand?.subdomain}.zendesk.com/hc/${locale}/articles/${id}-${slug}`;
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? '');

/** Words around the first hit, the hits in <em>. */
function snippetOf(article: Article, wanted: readonly string[]): string {
  const words = plainText(article.body).split(/\s+/);
  const isHit = (word: string) => wordsOf(word).some((each) => wanted.includes(each));
  const start = Math.max(0, words.findIndex(isHit) - 6);
  return words
    .slice(start, start + snippetWords)
    .map((word) => (isHit(word) ? `<em>${escaped(word)}</em>` : escaped(word)))
    .join(' ');
}

const writeArticle = (world: World, article: Article, wanted: readonly string[]) => ({
  id: article.id,
  url: `https://${world.account.subdomain}.zendesk.com/api/v2/help_center/${article.locale}/articles/${article.id}.json`,
  html_url: addressOf(world, article),
  author_id: world.currentUserId,
  comments_disabled: false,
  draft: article.isDraft,
  promoted: false,
  position: 0,
  vote_sum: 0,
  vote_count: 0,
  section_id: article.brandId + 1000,
  created_at: article.createdAt,
  updated_at: article.createdAt,
  edited_at: article.createdAt,
  name: article.title,
  title: article.title,
  source_locale: article.locale,
  locale: article.locale,
  outdated: false,
  outdated_locales: [],
  user_segment_id: article.userSegmentId,
  permission_group_id: 1,
  content_tag_ids: [],
  label_names: [],
  body: article.body,
  result_type: 'article',
  snippet: snippetOf(article, wanted),
});

/** Every word has to be there: whether the real one is content with some of them is not published. */
const fits = ({ title, body }: Article, wanted: readonly string[]): boolean => {
  const words = new Set(wordsOf(`${title} ${plainText(body)}`));
  return wanted.every((word) => words.has(word));
};

/**
 * GET /help_center/articles/search, for an agent: drafts and what customers may not see are among the results. That
 * drafts are is not published; who shows articles to customers has to leave them out in either case.
 */
export function searchArticles(world: World, url: URL): RelayAnswer {
  const { searchParams: query } = url;
  if (!['query', 'category', 'section', 'label_names'].some((name) => query.has(name)))
    return badRequest('One of query, category, section and label_names is needed');
  const wanted = wordsOf(query.get('query') ?? '');
  const asked = query.get('locale')?.toLowerCase() ?? defaultLocale;
  const locale = locales.includes(asked) ? asked : defaultLocale;
  const brand = query.get('brand_id') ?? String(world.brands[0]?.id);
  const isEveryBrand = query.get('multibrand') === 'true' && !query.has('brand_id');
  const size = Number(query.get('per_page') ?? usualPage);
  if (!Number.isInteger(size) || size < 1 || size > largestPage)
    return badRequest(`per_page must be from 1 to ${largestPage}`);
  const found = world.articles.filter(
    (article) =>
      fits(article, wanted) &&
      (asked === '*' || article.locale === locale) &&
      (isEveryBrand || String(article.brandId) === brand),
  );
  return json(200, {
    count: found.length,
    next_page: found.length > size ? `${url.href}&page=2` : null,
    previous_page: null,
    page: 1,
    page_count: Math.ceil(found.length / size),
    per_page: size,
    results: found.slice(0, size).map((article) => writeArticle(world, article, wanted)),
  });
}
