import type { FactTag } from '../fact-tag.ts';
import { affected } from './affected.ts';
import { attempts } from './attempts.ts';
import { dates } from './dates.ts';
import { due } from './due.ts';
import { environment } from './environment.ts';
import { errors } from './errors.ts';

export const facts: Partial<Record<FactTag, readonly string[]>> = {
  ...affected,
  ...attempts,
  ...dates,
  ...due,
  ...environment,
  ...errors,
  'money:matters': [
    "coûte|coûtent|coût|perdons|perdu|perte|pertes|chiffre-d'affaires|pénalité|pénalités|amende|remboursement|rembourser|avoir|contrat|préjudice|dommages|budget|facturé|prélevé|enjeu",
  ],
  'fact:correction': ['je voulais dire|écrire', 'correction', 'erratum'],
};
