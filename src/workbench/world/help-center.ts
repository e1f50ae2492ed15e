import type { ArticlePlan } from '../scenarios/scenario.ts';
import { stampOf } from './stamp.ts';

/** A face of the account towards its customers, with a Help Center of its own. */
export type Brand = { id: number; name: string; subdomain: string };

export type Article = {
  id: number;
  title: string;
  /** HTML. */
  body: string;
  /** BCP 47 in lower case, such as en-us. */
  locale: string;
  brandId: number;
  isDraft: boolean;
  /** Who may read it: null is everybody, also without signing in. */
  userSegmentId: number | null;
  createdAt: string;
};

/** The language in which the Help Center is searched when none, or one that it does not have, is asked for. */
export const defaultLocale = 'en-us';
export const locales = [defaultLocale, 'de'];

/** Ids beside those that a world counts up, so that an article more changes no ticket's id. */
const firstArticle = 21_300_000_000_000;
const firstBrand = 21_200_000_000_001;
/** Of "agents and managers". */
const staffSegment = 21_200_000_000_090;

export const brands = (subdomain: string): Brand[] => [
  { id: firstBrand, name: 'Larkfield', subdomain },
  { id: firstBrand + 1, name: 'Larkfield Payments', subdomain: `${subdomain}-payments` },
];

const month = 30 * 24 * 60 * 60 * 1000;

/** `now`: ms since the epoch, UTC. */
export const articlesOf = (plans: readonly ArticlePlan[], now: number): Article[] =>
  plans.map(
    ({ title, body, locale = defaultLocale, brand = 0, isDraft = false, isForStaff = false }, index) => ({
      id: firstArticle + index + 1,
      title,
      body,
      locale,
      brandId: firstBrand + brand,
      isDraft,
      userSegmentId: isForStaff ? staffSegment : null,
      createdAt: stampOf(now - 5 * month),
    }),
  );
