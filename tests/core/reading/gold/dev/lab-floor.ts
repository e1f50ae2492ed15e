import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const lakshmi = customer('Lakshmi Varadarajan', 'Asia/Kolkata');
const nikhil = agent('Nikhil Joglekar', 'Asia/Kolkata');

export const stuckResults = conversation({
  id: 'stuck-results',
  language: 'en',
  subject: 'Results not reaching LIMS - urgent',
  messages: [
    lakshmi.writes(
      '2026-07-06 11:20',
      `Dear Team,

Kindly find the issue details as below.

Issue category: Instrument interface
Issue in brief: Results of HbA1c are getting stuck in 'Pending transfer' and not reaching LIMS
Analyser: Glyca G8, s/w 4.02
Middleware: LabBridge 2.7 SP1
LIMS: Medisamhita 11.3
Error shown: ACK timeout from host (LB-1109)
No. of samples pending: 412 and increasing every hour

Steps followed by us:
a) Middleware service restart done, issue persists.
b) Serial cable is changed with new one, issue persists.
c) One sample was re-run on the second analyser, it got transferred in 5 seconds.
d) Cleared the queue folder after taking backup, first 20 results went and again it is stuck.

Reports of OPD patients have to be released by 6 pm today. Kindly do the needful on priority.

Regards,
Lakshmi`,
    ),
    nikhil.replies(
      '2026-07-06 11:58',
      `Dear Lakshmi ji,

Noted. Please confirm whether the host port is showing COM4 or COM7. Meanwhile I have increased the ACK timeout from 3 to 15 seconds by remote. Please release a few results and revert.`,
    ),
    lakshmi.writes(
      '2026-07-06 12:31',
      `It is COM7. After your change 5 results have gone through properly, but on the whole queue it got stuck after 60-70 results. Also our Secunderabad branch is telling the same, there two analysers are not transferring since morning. Latest position:

Branch | Pending
Himayatnagar | 455
Secunderabad | 138`,
    ),
    nikhil.replies(
      '2026-07-06 14:10',
      `The reason is one duplicate sample ID (0726-3381) which is blocking the queue at both places. I have removed the duplicate and the transfer is running. Permanent correction will be given in SP2, tentatively 20th July.`,
    ),
    lakshmi.writes(
      '2026-07-06 15:02',
      `Pending is nil at both branches and reports are with the patients. Thanks for prompt support. Please see that RCA mail reaches us by tomorrow EOD.`,
    ),
  ],
  gold: [
    observed(1, `Results of HbA1c are getting stuck in 'Pending transfer' and not reaching LIMS`),
    environment(1, 'device', 'Glyca G8'),
    environment(1, ['app', 'system', 'device'], 's/w 4.02', '4.02'),
    environment(1, 'app', 'LabBridge 2.7 SP1'),
    environment(1, 'app', 'Medisamhita 11.3'),
    error(1, 'text', 'ACK timeout from host (LB-1109)'),
    error(1, 'code', 'LB-1109'),
    affected(1, 'No. of samples pending: 412 and increasing every hour', 412, ['records', 'other'], true),
    attempt(1, 'Middleware service restart done', 'restart', 'customer', 'failed'),
    attempt(1, 'Serial cable is changed with new one', 'cable', 'customer', 'failed'),
    attempt(1, 'One sample was re-run on the second analyser', 'second analyser', 'customer', 'worked'),
    attempt(1, 'Cleared the queue folder after taking backup', 'queue', 'customer', ['partly', 'failed']),
    deadline(1, 'have to be released by 6 pm today', '2026-07-06', 'either'),
    attempt(
      2,
      'I have increased the ACK timeout from 3 to 15 seconds',
      'timeout',
      'support',
      ['partly', 'failed'],
      [3, '5 results have gone through properly, but on the whole queue it got stuck after 60-70 results'],
    ),
    optional(
      attempt(
        2,
        'release a few results',
        'release',
        'customer',
        ['partly', 'worked'],
        [3, '5 results have gone through properly'],
      ),
    ),
    affected(3, 'two analysers are not transferring', 2, 'other'),
    affected(3, 'Himayatnagar | 455', 455, ['records', 'other']),
    affected(3, 'Secunderabad | 138', 138, ['records', 'other']),
    attempt(4, 'I have removed the duplicate', 'removed duplicate', 'support', 'worked', [
      5,
      'Pending is nil at both branches',
    ]),
    optional(error(4, ['request-id', 'code'], '0726-3381')),
    deadline(4, 'will be given in SP2, tentatively 20th July', '2026-07-20', 'support'),
    deadline(5, 'RCA mail reaches us by tomorrow EOD', '2026-07-07', 'support'),
  ],
});

const chiara = customer('Chiara Molteni', 'Europe/Zurich');
const jost = agent('Jost Haberland', 'Europe/Berlin');

export const deckCalibration = conversation({
  id: 'deck-calibration',
  language: 'en',
  subject: 'Deck calibration lost after opening of door',
  messages: [
    chiara.writes(
      '2026-10-19 16:20',
      `Dear colleagues,

on our liquid handler the deck calibration is lost after each door opening. It tells "Deck reference missing – run calibration (E-3012)" and the running protocol is aborted. We have ruined four plates of patient samples since Wednesday, and from these patients the material can't be taken again.

Robot: PipetBot Flex 8
Control software: BenchPilot 3.4.1 on Windows 10 IoT
Firmware of the arm: 1.12

How to provoke it:
– start any protocol
– open the front door and close it
– press "Resume"

It should continue where it has stopped, like it did with BenchPilot 3.3.

We tried with: new calibration (it holds till the next opening), cleaning of the door sensor (same), a bypass magnet on the sensor (works, but our safety officer has removed it immediately, and she is right). Reinstallation of BenchPilot: same like before.

I beg you for a solution within this week, because on Monday 26 begins a clinical study of three hospitals.

Chiara Molteni`,
    ),
    jost.replies(
      '2026-10-19 16:58',
      `Dear Ms Molteni,

From 3.4 on the reference is written to a file, and it may be that the service is not allowed to write it. Could you look whether "bp_svc" may write to the folder "ref", and give it full control if it can't?`,
    ),
    chiara.writes(
      '2026-10-20 09:45',
      `It had only the reading right. I gave full control and made five openings: four times it continued, one time E-3012 came again.`,
    ),
    jost.replies(
      '2026-10-20 10:20',
      `Then there is a second cause. I have connected to the robot and raised the door debounce from 50 to 250 ms. May I ask you for another round?`,
    ),
    chiara.writes(
      '2026-10-20 14:05',
      `Twenty openings, twenty times continued. My six technicians, who pipetted by hand since Wednesday, send you a kiss.`,
    ),
    jost.replies(
      '2026-10-20 14:30',
      `That is a first in this ticket system. BenchPilot 3.4.2 brings both and is planned for 30 October. The service report I'll send by Thursday.`,
    ),
  ],
  gold: [
    observed(1, 'the deck calibration is lost after each door opening'),
    optional(observed(1, 'the running protocol is aborted')),
    error(1, 'text', 'Deck reference missing – run calibration (E-3012)'),
    error(1, 'code', 'E-3012'),
    affected(1, 'four plates of patient samples', 4, ['records', 'other']),
    optional(cue(1, 'data-loss', 'We have ruined four plates of patient samples')),
    environment(1, 'device', 'PipetBot Flex 8'),
    environment(1, 'app', 'BenchPilot 3.4.1'),
    environment(1, 'system', 'Windows 10 IoT'),
    environment(1, ['app', 'system', 'device'], 'Firmware of the arm: 1.12', '1.12', 'Firmware 1.12'),
    step(1, 'start any protocol'),
    step(1, 'open the front door and close it'),
    step(1, 'press "Resume"'),
    expected(1, 'It should continue where it has stopped'),
    optional(environment(1, 'app', 'BenchPilot 3.3')),
    attempt(1, 'new calibration (it holds till the next opening)', 'calibration', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'cleaning of the door sensor', 'cleaning', 'customer', 'failed'),
    attempt(1, 'a bypass magnet on the sensor', 'magnet', 'customer', ['worked', 'partly']),
    attempt(1, 'Reinstallation of BenchPilot', 'Reinstallation', 'customer', 'failed'),
    deadline(1, 'within this week', ['2026-10-23', '2026-10-25'], 'support'),
    deadline(1, 'on Monday 26 begins a clinical study', '2026-10-26', 'support'),
    optional(affected(1, 'three hospitals', 3, ['sites', 'customers'])),
    attempt(2, 'give it full control', 'full control', 'customer', 'partly', [
      3,
      'four times it continued, one time E-3012 came again',
    ]),
    optional(error(3, 'code', 'E-3012')),
    attempt(4, 'raised the door debounce from 50 to 250 ms', 'debounce', 'support', 'worked', [
      5,
      'Twenty openings, twenty times continued',
    ]),
    affected(5, 'My six technicians, who pipetted by hand', 6, 'users'),
    deadline(6, 'is planned for 30 October', '2026-10-30', 'support'),
    deadline(6, `The service report I'll send by Thursday`, '2026-10-22', 'support'),
  ],
});
