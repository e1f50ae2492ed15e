import { findLogins } from './families/addresses.ts';
import { findAnnounced } from './families/announced.ts';
import { findAssigned } from './families/assigned.ts';
import { findCards } from './families/cards.ts';
import { findCommandLogins } from './families/command-line.ts';
import { findInConfigFiles } from './families/config-files.ts';
import { findHeaders } from './families/headers.ts';
import { findIbans } from './families/ibans.ts';
import { findJsonWebTokens } from './families/json-web-tokens.ts';
import { findKubernetesSecrets } from './families/kubernetes.ts';
import { findPrivateKeys } from './families/private-keys.ts';
import { findTokens } from './families/tokens.ts';
import { findUnknownTokens } from './families/unknown-tokens.ts';
import { type Find, type Finder, merged } from './find.ts';

const families: readonly Finder[] = [
  findPrivateKeys,
  findTokens,
  findUnknownTokens,
  findJsonWebTokens,
  findHeaders,
  findLogins,
  findCommandLogins,
  findInConfigFiles,
  findKubernetesSecrets,
  findAssigned,
  findAnnounced,
  findCards,
  findIbans,
];

/** Credentials, card numbers and account numbers in a text, in their order, none over another. */
export const findSecrets = (text: string): readonly Find[] => merged(families.flatMap((find) => find(text)));
