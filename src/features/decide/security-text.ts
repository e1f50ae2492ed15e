import { fieldIds } from '../../core/brief/fields.ts';
import type { Translate } from '../../i18n/translator.ts';
import { destinationName } from '../destination.ts';
import type { DraftView } from '../draft-view.ts';

/**
 * Everything that Security needs, for an agent who may not update the ticket or whose Baton cannot send; without `mask`
 * nothing of what people wrote.
 */
export function securityText(
  { brief, case: caseOf, route }: DraftView,
  t: Translate,
  mask: ((text: string) => string) | null,
): string {
  const fields = fieldIds.flatMap((id) => {
    const text = brief.fields[id]?.text;
    return text === undefined || mask === null ? [] : [`${t(`field.${id}`)}: ${mask(text)}`];
  });
  const address =
    route.kind === 'route'
      ? [t('security.address', { destination: destinationName(route.route.destination, t) })]
      : [];
  return [
    t('security.head'),
    t('security.ticket', { url: caseOf.ticket.url }),
    ...address,
    '',
    ...fields,
  ].join('\n');
}
