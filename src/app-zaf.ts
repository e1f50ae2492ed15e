import { createDiagnostics } from './core/diagnostics.ts';
import type { Clock } from './core/ports.ts';
import { createAccountTime } from './zendesk/account-time.ts';
import { createZaf } from './zendesk/client.ts';
import { noted } from './zendesk/noted.ts';
import { patient } from './zendesk/patient.ts';
import type { ZafClient } from './zendesk/zaf.ts';

/** ZAF as the app uses it: on the account's time, with what happens noted, and reads that are tried again. */
export function openZaf(client: ZafClient, device: Clock, random: () => number) {
  const { clock, listening } = createAccountTime(device);
  const diagnostics = createDiagnostics(clock.now);
  const each = noted(listening(createZaf(client, device)), diagnostics);
  return { clock, diagnostics, zaf: patient(each, { clock, random }) };
}
