import type { FactTag } from '../fact-tag.ts';
import { affected } from './affected.ts';
import { attempts } from './attempts.ts';
import { dates } from './dates.ts';
import { due } from './due.ts';
import { environment } from './environment.ts';
import { errors } from './errors.ts';
import { outcomes } from './outcomes.ts';

export const facts: Partial<Record<FactTag, readonly string[]>> = {
  ...affected,
  ...attempts,
  ...dates,
  ...due,
  ...environment,
  ...errors,
  ...outcomes,
  'money:matters': [
    'kostet|kosten|verlieren|verloren|verlust|verluste|umsatz|umsätze|strafe|vertragsstrafe|bußgeld|erstattung|erstatten|rückerstattung|gutschrift|vertrag|wert|schaden|budget|auftragswert|abgebucht|berechnet|ausfall',
  ],
  'fact:correction': ['meinte|gemeint', 'korrektur', 'sollte … heißen|heissen'],
};
