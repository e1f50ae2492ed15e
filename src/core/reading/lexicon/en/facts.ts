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
    'cost[s,ing]|lose|losing|lost|loss|losses|revenue|turnover|penalt[y,ies]|fine[s]|refund[s,ed]|credit|compensat[e,ed,ion]|reimburse[d]|contract|deal|worth|damage[s]|budget|renewal|pipeline|sales|charged|overcharged|owe[d]|at-stake|at-risk',
  ],
  'fact:correction': ['i meant|mean', 'we meant', 'correction', 'sorry … meant|wrong'],
};
