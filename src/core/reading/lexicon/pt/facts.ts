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
    'custa|custam|custo|perdemos|perdido|perda|perdas|prejuízo|faturamento|receita|multa|reembolso|estorno|contrato|danos|orçamento|cobrado|cobraram|em-jogo',
  ],
  'fact:correction': ['quis|queria dizer|escrever', 'correção', 'me enganei'],
};
