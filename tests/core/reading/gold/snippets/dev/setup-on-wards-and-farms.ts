import { environment } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const setupOnWardsAndFarms = snippets('setup-on-wards-and-farms', 'environment', [
  said(
    'customer',
    `Bed board on the ward iPad (9th gen) won't refresh unless we close it.`,
    environment(1, 'device', 'iPad (9th gen)', 'iPad', 'ward iPad (9th gen)'),
  ),
  said('customer', `Bed 9.2 is free from two o'clock. Your screen said so by noon, which was right.`),
  said(
    'customer',
    `Nothing on the milk meter, an MM27BC, ever since the storm.`,
    environment(1, 'device', 'MM27BC', 'milk meter, an MM27BC', 'milk meter MM27BC'),
  ),
  said('customer', `Cow 4.117 has been sold. How do I take her out?`),
  said(
    'customer',
    `Hello, is me again with the tachograph. Is VDO DTCO 4.1, is not sending the hours to the office.`,
    environment(1, 'device', 'VDO DTCO 4.1', 'DTCO 4.1'),
  ),
  said('customer', `The van is a 2.8 tonner, 2019 model, in case it matters for the toll class.`),
  said(
    'customer',
    `Router: Fritzbox 7590, firmware 7.57. After each night the greenhouse sensors are off.`,
    environment(1, 'device', 'Fritzbox 7590'),
    environment(1, ['app', 'system'], 'firmware 7.57', '7.57'),
  ),
  said('agent', `Any phone with Android 9 upwards will do for the driver app.`),
  said(
    'customer',
    `my phone is huawei p30 lite, adroid 10. i can not see the routes`,
    environment(1, 'device', 'huawei p30 lite'),
    environment(1, 'system', 'adroid 10', 'Android 10'),
  ),
  said(
    'customer',
    `My old Nokia fell in the slurry last spring, so please take that number out of the list.`,
  ),
  said(
    'note',
    `Ward 4 via Citrix, thin client Wyse 5070, drug round list prints in landscape.`,
    environment(1, 'device', 'Wyse 5070', 'thin client Wyse 5070'),
  ),
  said(
    'customer',
    `Dose is 2.5 ml twice daily and was entered properly; it is only the colour I'm on about.`,
  ),
  said(
    'customer',
    `Latest firefox (137) at the nurses' station, and the fluid chart has no lines in it.`,
    environment(1, 'browser', 'Latest firefox (137)', 'firefox (137)', 'firefox 137'),
  ),
  said('customer', `We'd take Premium if the second hive scale came with it.`),
  said(
    'customer',
    `Club account is RC-Tamar / 88. The booking page offers boats that are in the shed.`,
    environment(1, 'account', 'RC-Tamar / 88'),
  ),
  said('note', `Boat 8.2 = coxed eight no. 2, not a release. Please don't file under versions.`),
  said(
    'customer',
    `Samsung telly in the day room plays the bingo without sound.`,
    environment(1, 'device', 'Samsung telly', 'Samsung'),
  ),
  said('customer', `Do residents need a Samsung or does any TV do?`),
  said(
    'agent',
    `I see it as well, on ChromeOS 131 and with your pharmacy's login: the repeat list is empty.`,
    environment(1, 'system', 'ChromeOS 131'),
  ),
  said('agent', `Before the next round, please bring the tablets to iPadOS 17 or later.`),
  said(
    'customer',
    `App version two point one four, phone a Motorola G54. It counts every ewe twice.`,
    environment(
      1,
      'app',
      'App version two point one four',
      'version two point one four',
      'App version 2.14',
      'version 2.14',
      '2.14',
    ),
    environment(1, 'device', 'Motorola G54'),
  ),
  said('customer', `2.14 lambs per ewe this year, which is what your table has too.`),
  said(
    'customer',
    `What I fly is the DJI Mavic 3M, and the field outline is off by a good three metres.`,
    environment(1, 'device', 'DJI Mavic 3M', 'Mavic 3M'),
  ),
  said('customer', `They once talked us into the FarmWizard thing, 2.0 or 3.0 I forget. Never again.`),
  said(
    'agent',
    `Thank you for the photo: so that's an Allflex RS420 with firmware 1.6, and half of the tags come up as zeros.`,
    environment(1, 'device', 'Allflex RS420', 'RS420'),
    environment(1, ['app', 'system'], 'firmware 1.6', '1.6'),
  ),
  said('agent', `Should you ever change to the Plus plan, the weighing data moves along by itself.`),
  said(
    'customer',
    `Windows Seven, I know, I know. Prescriptions print without the surgery's stamp.`,
    environment(1, 'system', 'Windows Seven', 'Windows 7'),
  ),
  said('customer', `On 4.3. at 7.15 the vet comes, and on 11.3. again, put both in please.`),
]);
