import type { Controls, Fault } from '../contract.ts';
import { isRecord } from '../host/incoming.ts';

/** The knobs that a page or a test wants turned; null when one of them makes no sense. */
export function readControls(value: unknown): Partial<Controls> | null {
  if (!isRecord(value)) return null;
  const { role, locale, colorScheme, latency, faults } = value;
  const wanted: Partial<Controls> = {};
  if (role === 'agent' || role === 'admin') wanted.role = role;
  else if (role !== undefined) return null;
  if (typeof locale === 'string') wanted.locale = locale;
  else if (locale !== undefined) return null;
  if (colorScheme === 'light' || colorScheme === 'dark') wanted.colorScheme = colorScheme;
  else if (colorScheme !== undefined) return null;
  if (typeof latency === 'number' && latency >= 0) wanted.latency = latency;
  else if (latency !== undefined) return null;
  if (Array.isArray(faults) && faults.every(isFault)) wanted.faults = faults;
  else if (faults !== undefined) return null;
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
