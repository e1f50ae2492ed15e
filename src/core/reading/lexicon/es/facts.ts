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
    'cuesta|cuestan|costo|coste|perdemos|perdido|pérdida|pérdidas|facturación|ingresos|multa|penalización|reembolso|devolución|contrato|daños|presupuesto|cobrado|cobraron|en-juego',
  ],
  'fact:correction': ['quise|quería decir|poner', 'corrección', 'me equivoqué'],
};
