import type { Clock } from '../core/ports.ts';
import { type Place, placeOf } from '../i18n/place.ts';
import type { ZafClient } from '../zendesk/zaf.ts';
import { callZaf } from '../zendesk/zaf-call.ts';

/** For one question to the page around the app, in ms. */
const limit = 10_000;

type Found = Readonly<Record<string, unknown>>;

const isFound = (value: unknown): value is Found => typeof value === 'object' && value !== null;
const within = (value: unknown): Found => (isFound(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Some of ZAF's ids are numbers, some the same as text. */
const idOf = (value: unknown): number | null =>
  (typeof value === 'number' || typeof value === 'string') && /^\d+$/.test(`${value}`) ? Number(value) : null;

/** Where the app is shown, and to whom. */
export type HostPlace = {
  /** Such as ticket_sidebar. */
  location: string;
  subdomain: string;
  installationId: string;
  /** Null outside of a ticket, and in one that has not been created yet. */
  ticketId: number | null;
  agentId: number;
  place: Place;
  /** Id of the ticket field that holds Baton's record; null when it is not known. */
  stateField: number | null;
};

export type HostQuestions = {
  /** What is found of these paths; null when the host does not answer. */
  ask(paths: readonly string[]): Promise<Found | null>;
  /** Null when the host does not answer, or says too little to keep anything apart. */
  place(): Promise<HostPlace | null>;
};

/** The few questions of the closed card. The open app parses what it uses in the room `zendesk`. */
export function createQuestions(client: ZafClient, clock: Pick<Clock, 'sleep'>): HostQuestions {
  async function answer(question: () => PromiseLike<unknown>): Promise<Found | null> {
    const called = await callZaf(question, { clock, ms: limit });
    return called.kind === 'value' && isFound(called.value) ? called.value : null;
  }
  const ask = (paths: readonly string[]) => answer(() => client.get(paths));

  return {
    ask,
    async place() {
      const [context, metadata, found] = await Promise.all([
        answer(() => client.context()),
        answer(() => client.metadata()),
        ask(['currentUser.id', 'currentUser.locale', 'currentUser.timeZone', 'requirement:baton_state']),
      ]);
      const { location, account, ticketId } = within(context);
      const { installationId } = within(metadata);
      const {
        'currentUser.id': id,
        'currentUser.locale': locale,
        'currentUser.timeZone': zone,
      } = within(found);
      const { 'requirement:baton_state': requirement } = within(found);
      const agentId = idOf(id);
      if (context === null || agentId === null) return null;
      return {
        location: textOf(location),
        subdomain: textOf(within(account)['subdomain']),
        installationId: String(installationId ?? ''),
        ticketId: idOf(ticketId),
        agentId,
        place: placeOf(textOf(locale), textOf(isFound(zone) ? zone['ianaName'] : zone)),
        stateField: idOf(within(requirement)['requirement_id']),
      };
    },
  };
}
