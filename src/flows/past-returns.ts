import { fieldIds } from '../core/brief/fields.ts';
import type { Lack } from '../core/escalation/event.ts';
import { type OftenReturned, oftenReturned, type PastEscalation } from '../core/escalation/past-returns.ts';
import type { Clock, Memory, SurroundingsReader } from '../core/ports.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import { type Destination, plainOptions } from '../core/routing/route.ts';
import { writeRoute } from '../core/routing/write-route.ts';

/** For so long one search is enough, in ms. */
const day = 24 * 60 * 60 * 1000;
const key = 'past-returns';

type Ports = { memory: Memory; clock: Pick<Clock, 'now'>; subdomain: string };
type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const lacks: readonly Lack[] = [...fieldIds, 'other'];

const textOf = (destination: Destination): string => writeRoute({ destination, ...plainOptions });

function readKept(value: unknown): PastEscalation[] {
  const { to, at, lacks: said } = fieldsOf(value);
  const parsed = parseRoute('', typeof to === 'string' ? to : '');
  if (parsed.kind === 'error' || typeof at !== 'number' || !Array.isArray(said)) return [];
  return [{ destination: parsed.route.destination, at, lacks: lacks.filter((each) => said.includes(each)) }];
}

/** What the destination often sends back for, from one search a day; empty where that is not known. */
export async function readOftenReturned(
  { memory, clock, subdomain }: Ports,
  around: Pick<SurroundingsReader, 'pastReturns'>,
  destination: Destination,
  signal: AbortSignal,
): Promise<readonly OftenReturned[]> {
  const place = `${subdomain}/${key}`;
  const { at, past } = fieldsOf(memory.load(place));
  if (typeof at === 'number' && clock.now() - at < day && Array.isArray(past))
    return oftenReturned(destination, past.flatMap(readKept));
  const found = await around.pastReturns(signal);
  if (found.kind !== 'done') return [];
  const kept = found.value.map((each) => ({ to: textOf(each.destination), at: each.at, lacks: each.lacks }));
  memory.save(place, { at: clock.now(), past: kept });
  return oftenReturned(destination, found.value);
}
