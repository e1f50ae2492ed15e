import { fieldIds } from '../brief/fields.ts';
import { allCriteria } from '../checklist/criteria.ts';
import { severities } from '../checklist/target.ts';
import { defaultPolicies, type Interval, leadershipRoles, type Pace, type Policies } from '../policies.ts';
import {
  figure,
  like,
  listOf,
  mapRead,
  name,
  objectOf,
  oneOf,
  orNull,
  type Read,
  recordOf,
  text,
  wrong,
  yesNo,
} from './read-kit.ts';

const interval: Read<Interval> = mapRead(
  recordOf(['hours', 'businessDays'], figure),
  ({ hours, businessDays }, node, path) => {
    const isPositive = (hours ?? businessDays ?? 0) > 0;
    if (!isPositive || (hours !== undefined && businessDays !== undefined))
      return wrong(node, path, { kind: 'bad-value', found: '', like: '{"hours": 2}' });
    return { value: hours === undefined ? { businessDays: businessDays ?? 1 } : { hours } };
  },
);

const pace: Read<Pace> = objectOf({ team: interval, customer: interval }, {});
const day = like(/^\d{4}-\d{2}-\d{2}$/, '2026-12-24');
const zone = like(/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/, 'Europe/Berlin');
const language = like(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'de');
const minute = mapRead(figure, (found, node, path) =>
  found <= 7 * 24 * 60
    ? { value: found }
    : wrong(node, path, { kind: 'bad-value', found: String(found), like: '1980' }),
);

const schedule = objectOf(
  {
    name,
    timeZone: zone,
    hours: listOf(objectOf({ from: minute, to: minute }, {})),
    holidays: listOf(objectOf({ from: day, to: day }, {})),
  },
  { holidays: [] },
);

/** E3d is what finds a security matter: it is never switched off. */
const item = mapRead(
  objectOf({ isOff: yesNo, help: text }, { isOff: false, help: '' }),
  (found, node, path) =>
    found.isOff && path.endsWith('.E3d')
      ? wrong(node, `${path}.isOff`, { kind: 'not-allowed', found: 'true', allowed: ['false'] })
      : { value: found },
);

/** What is left out is as `usual` has it. */
export const readPolicies = (usual: Policies): Read<Policies> =>
  objectOf(
    {
      required: recordOf(['T1', 'T2', 'T3', 'T5'], listOf(oneOf(fieldIds))),
      isDirect: yesNo,
      patternFrom: mapRead(figure, (found, node, path) =>
        found >= 2
          ? { value: found }
          : wrong(node, path, { kind: 'bad-value', found: String(found), like: '3' }),
      ),
      highValueFrom: figure,
      pace: mapRead(recordOf(severities, pace), (found) => ({
        value: { ...defaultPolicies.pace, ...found },
      })),
      schedule: orNull(schedule),
      briefLanguage: orNull(language),
      issueLanguage: orNull(language),
      masksContactData: yesNo,
      leadershipGroups: listOf(name),
      leadershipRoles: listOf(oneOf(leadershipRoles)),
      looksInBackground: yesNo,
      items: recordOf(allCriteria, item),
    },
    usual,
  );
