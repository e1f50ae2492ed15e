import { type Notable, notableOf } from '../../core/case/notable.ts';
import { assertNever } from '../../core/outcome.ts';
import { SignList } from '../../ui/SignList.tsx';
import type { DraftView } from '../draft-view.ts';
import { useWords, type Words } from '../places.tsx';

function textOf(notable: Notable, { t, list, language }: Words): string {
  switch (notable.kind) {
    case 'requester-deleted':
      return notable.name === null
        ? t('notable.requester_gone')
        : t('notable.requester_deleted', { name: notable.name });
    case 'requester-suspended':
      return t('notable.requester_suspended', { name: notable.name });
    case 'other-organizations': {
      const { name, organization, others } = notable;
      const values = { name, others: list(others) };
      return organization === null
        ? t('notable.several_organizations', values)
        : t('notable.other_organizations', { ...values, organization });
    }
    case 'language':
      return t('notable.language', { name: notable.name, language: language(notable.locale) });
    case 'brand':
      return t('notable.brand', { brand: notable.name });
    case 'untold-calls':
      return t('notable.untold_calls', { count: notable.count });
    case 'unread':
      return t(`notable.unread_${notable.what}`);
    default:
      return assertNever(notable);
  }
}

const stops: readonly Notable['kind'][] = ['requester-deleted', 'requester-suspended', 'untold-calls'];

/** What is out of the ordinary with this ticket, a sentence each. */
export function NotableList({ view }: { view: DraftView }) {
  const words = useWords();
  const items = notableOf(view.case).map((notable) => {
    const isWarning = stops.includes(notable.kind);
    return {
      key: notable.kind === 'unread' ? notable.what : notable.kind,
      icon: isWarning ? ('warning' as const) : ('info' as const),
      tone: isWarning ? ('warning' as const) : ('plain' as const),
      text: textOf(notable, words),
    };
  });
  return items.length === 0 ? null : <SignList items={items} />;
}
