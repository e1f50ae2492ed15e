import type { EnvironmentTag } from '../environment-tag.ts';

export const environment: Record<EnvironmentTag, readonly string[]> = {
  'env:version': [
    'fw|f/w|sw',
    'since|after|with|on the? update|upgrade to',
    'updated|upgraded to',
    'version[s]|ver|release|build|firmware|patch',
    'software version',
  ],
  'env:app': ['app|application|client|program|software|extension|add-on|addon|plugin|connector'],
  'env:sdk': ['sdk|library|package|api|wrapper|bindings|driver'],
  'env:device': [
    'room? system',
    'device[s]|model|hardware|phone|tablet[s]|laptop|gateway|scanner|printer|handheld[s]|terminal|hub|pump|controller|router',
    'switch|meter|inverter|camera|headset|handset[s]|watch|kiosk|reader[s]|pos|register|sensor|charger|robot|machine|unit',
    'console|gpu|graphics card|tracker|drone|lock|nas|firewall|monitor|display|server|pc|notebook|computer',
  ],
  'env:plan': ['plan|tier|subscription|edition|license|licence'],
  'env:flag': ['feature? flag|toggle|switch', 'feature flags', 'beta flag'],
  'env:account': [
    'account|acct|mid',
    'account|customer|client|merchant|sender|organisation|organization|org|company|subscription|user id|no|number',
  ],
  'env:workspace': [
    'workspace|tenant|subdomain|instance',
    'workspace|tenant|instance|project|site|store|shop|space id|name',
  ],
  'env:region': ['region|data-center|data-centre|datacenter|datacentre|cluster|hosting|zone'],
  'env:seen': [
    'reproduce[d]|repro|reproducible',
    'same here',
    'see|saw|seen it|this|the|that',
    'happens here too?',
    'i|we get|see|have it|this too?',
    'confirmed|confirm|replicated',
  ],
};
