import type { CueTag } from '../cue-tag.ts';
import { business } from './cues-business.ts';
import { escalation } from './cues-escalation.ts';
import { security } from './cues-security.ts';
import { stance } from './cues-stance.ts';
import { support } from './cues-support.ts';
import { technical } from './cues-technical.ts';
import { time } from './cues-time.ts';
import { businessParts } from './parts-business.ts';
import { securityParts } from './parts-security.ts';

export const cues: Partial<Record<CueTag, readonly string[]>> = {
  ...business,
  ...escalation,
  ...security,
  ...technical,
  ...support,
  ...time,
  ...stance,
  ...securityParts,
  ...businessParts,
};
