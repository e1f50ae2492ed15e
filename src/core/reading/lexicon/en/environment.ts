import type { EnvironmentTag } from '../environment-tag.ts';

export const environment: Record<EnvironmentTag, readonly string[]> = {
  'env:version': [
    'fw|f/w|s/w|sw|soft|vers|rev|image',
    'since|after|with|on the? update|upgrade to',
    'updated|upgraded to',
    'version[s]|ver|release|build|firmware|patch',
    'software version',
  ],
  'env:app': [
    'app|application|client|program|software|extension|add-on|addon|plugin|connector|module|agent|gateway|server|backend|frontend|portal|service|worker|runner|runtime|middleware|console|bridge|engine|tool|cli|bootloader',
  ],
  'env:sdk': ['sdk|library|package|api|wrapper|bindings|driver'],
  'env:device': [
    'room system',
    'device[s]|model|hardware|phone[s]|smartphone[s]|mobile[s]|handset[s]|tablet[s]|laptop[s]|notebook[s]|computer[s]|pc[s]|desktop[s]|workstation[s]|server[s]|nas|mainframe',
    'router[s]|modem[s]|gateway[s]|hub[s]|bridge[s]|switch[es]|firewall[s]|repeater[s]|extender[s]|antenna[s]|dongle[s]|dock[s]|adapter[s]',
    'access point[s]',
    'touchscreen[s]|soundcard[s]|token[s]|fob[s]|blind[s]|signage',
    'base|docking station[s]',
    'printer[s]|plotter[s]|copier[s]|scanner[s]|wand[s]|reader[s]|terminal[s]|pinpad[s]|till[s]|pos|register[s]|kiosk[s]|handheld[s]|pda[s]|scale[s]|balance[s]|encoder[s]|decoder[s]',
    'display[s]|screen[s]|monitor[s]|tv[s]|television[s]|projector[s]|beamer[s]|whiteboard[s]|panel[s]|camera[s]|cam[s]|webcam[s]|dashcam[s]|nvr|dvr|doorbell[s]|intercom[s]',
    'sensor[s]|probe[s]|logger[s]|meter[s]|gauge[s]|detector[s]|lock[s]|keypad[s]|thermostat[s]|valve[s]|pump[s]|boiler[s]|furnace[s]|oven[s]|fridge[s]|freezer[s]|washer[s]|dryer[s]',
    'vacuum[s]|robot[s]|mower[s]|car[s]|van[s]|truck[s]|bike[s]|scooter[s]|charger[s]|wallbox[es]|inverter[s]|battery|batteries|turbine[s]|generator[s]|controller[s]|plc[s]|drive[s]|motor[s]',
    'machine[s]|lathe[s]|cutter[s]|drone[s]|tracker[s]|beacon[s]|collar[s]|watch[es]|headset[s]|headphones|earbuds|speaker[s]|soundbar[s]|microphone[s]|mic[s]|mixer[s]|amplifier[s]|console[s]|gamepad[s]',
    'gpu[s]|cpu|processor[s]|motherboard|keyboard[s]|mouse|stylus|treadmill[s]|ventilator[s]|analyzer[s]|analyser[s]|incubator[s]|centrifuge[s]|microscope[s]|e-reader[s]|ereader[s]|player[s]|receiver[s]|box|radio[s]',
    'cradle[s]|unit[s]|module[s]|board[s]|card|wearable[s]|glasses|lamp[s]|bulb[s]|plug[s]|barrier[s]|turnstile[s]|lift[s]|crane[s]|forklift[s]|tractor[s]|harvester[s]|feeder[s]|stick[s]|transmitter[s]|streamer[s]',
    'hearing aid[s]',
    'sound|graphics|video|capture|network card[s]',
    'audio interface[s]',
    'heat pump[s]',
    '3d printer[s]',
  ],
  'env:plan': ['plan|tier|subscription|edition|license|licence|membership|package'],
  'env:flag': ['feature? flag|toggle|switch', 'feature flags', 'beta flag'],
  'env:account': [
    'account|acct|mid|org|organization|organisation|licence|license|merchant|property',
    'account|customer|client|merchant|sender|organisation|organization|org|company|subscription|user|member|dealer|partner|practice|contract|licence|license|club|school|farm|hotel|location|channel|publisher|restaurant|clinic|fleet|depot|venue|administration|portal|captain|player|property|seller|vendor|agency|salon|gym|hospital|pharmacy|parish|studio|company|subscriber|holder|trader|supplier|driver|rider|employer|advertiser|station|firm id|no|nr|number|code',
  ],
  'env:workspace': [
    'workspace|tenant|subdomain|domain|instance|cluster',
    'workspace|tenant|instance|project|site|store|shop|space|team|environment id|name|no|nr|number|code|slug',
  ],
  'env:region': [
    'hosted|residency|instance|servers|stack|tenant',
    'region|data-center|data-centre|datacenter|datacentre|cluster|hosting|zone',
  ],
  'env:seen': [
    'reproduce[d]|repro|reproducible',
    'same here',
    'see|saw|seen it|this|the|that',
    'happens here too?',
    'i|we get|see|have it|this too?',
    'confirmed|confirm|replicated',
    'i|we can? see that? you|your|yours',
    'you|your … on|running',
  ],
};
