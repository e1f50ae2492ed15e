import type { Case } from './case.ts';

/** What is out of the ordinary with a ticket's people and origin: said to the agent before anything is decided. */
export type Notable =
  /** `name` is null where Zendesk does not know the person any more. */
  | { kind: 'requester-deleted'; name: string | null }
  | { kind: 'requester-suspended'; name: string }
  | { kind: 'other-organizations'; name: string; organization: string | null; others: readonly string[] }
  | { kind: 'language'; name: string; locale: string }
  | { kind: 'brand'; name: string }
  /** Calls of which only a recording tells what was said. */
  | { kind: 'untold-calls'; count: number }
  | { kind: 'unread'; what: 'sla' | 'changes' };

/** en-GB and en are one language. */
const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? '';

/** The requester's locale, where it is another language than the agent's; null where nobody has to be told. */
export const foreignLocale = ({ requester, agent }: Pick<Case, 'requester' | 'agent'>): string | null => {
  const locale = requester?.locale ?? null;
  return locale === null || languageOf(locale) === languageOf(agent.locale) ? null : locale;
};

function ofRequester(caseOf: Case): Notable[] {
  const { requester, ticket, organization, otherOrganizations: others } = caseOf;
  if (requester === null)
    return ticket.requesterId === null ? [] : [{ kind: 'requester-deleted', name: null }];
  const { name } = requester;
  const locale = foreignLocale(caseOf);
  return [
    ...(requester.deleted ? [{ kind: 'requester-deleted', name } as const] : []),
    ...(requester.suspended && !requester.deleted ? [{ kind: 'requester-suspended', name } as const] : []),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'other-organizations',
            name,
            organization: organization?.name ?? null,
            others,
          } as const,
        ]),
    ...(locale === null ? [] : [{ kind: 'language', name, locale } as const]),
  ];
}

export function notableOf(caseOf: Case): readonly Notable[] {
  const { brand, messages, unread = [] } = caseOf;
  const untold = messages.filter(({ call }) => call !== null && !call.isTranscribed).length;
  return [
    ...ofRequester(caseOf),
    ...(brand === null ? [] : [{ kind: 'brand', name: brand } as const]),
    ...(untold === 0 ? [] : [{ kind: 'untold-calls', count: untold } as const]),
    ...unread.map((what) => ({ kind: 'unread', what }) as const),
  ];
}
