import type { Controls, Fault } from '../contract.ts';
import { isRecord } from '../host/incoming.ts';

const isOneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);

const isFlag = isOneOf(true, false);
const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0;

const checks: Readonly<Record<keyof Controls, (value: unknown) => boolean>> = {
  role: isOneOf('agent', 'admin', 'light_agent', 'no_tags'),
  locale: (value) => typeof value === 'string',
  colorScheme: isOneOf('light', 'dark'),
  latency: isAmount,
  indexLag: isAmount,
  looksLikeBrowser: isFlag,
  withholdsHeaders: isFlag,
  faults: (value) => Array.isArray(value) && value.every(isFault),
};

/** The knobs that a page or a test wants turned; null when one of them makes no sense. */
export function readControls(value: unknown): Partial<Controls> | null {
  if (!isRecord(value)) return null;
  const wanted: Partial<Controls> = {};
  for (const [name, check] of Object.entries(checks)) {
    if (value[name] === undefined) continue;
    if (!check(value[name])) return null;
    Object.assign(wanted, { [name]: value[name] });
  }
  return wanted;
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isFault = (value: unknown): value is Fault =>
  isRecord(value) &&
  typeof value['url'] === 'string' &&
  typeof value['status'] === 'number' &&
  (value['when'] === 'before' || value['when'] === 'after') &&
  isText(value['method']) &&
  isText(value['body']) &&
  (value['headers'] === undefined ||
    (isRecord(value['headers']) && Object.values(value['headers']).every((one) => typeof one === 'string')));
