import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const ines = customer('Inês Valadares', 'Europe/Lisbon');
const colm = agent('Colm Derrigan', 'Europe/Dublin');

/** A Portuguese hotel group in English, with a table of houses. */
export const breakfastLists = conversation({
  id: 'breakfast-lists',
  language: 'en',
  subject: 'Breakfast list is not equal to the reality',
  messages: [
    ines.writes(
      '2026-07-13 10:25',
      `Dear all,

I come by this mean to inform that the breakfast list, which your MornTable makes every night at 5h, has not the guests who did the check-in after 22h. They arrive to the room of breakfast and the girl at the door says that they don't have right to it, which is a shame for us.

House | guests without name in the list (this night) | version
Cais | 14 | MornTable 2.30
Serra | 9 | MornTable 2.30
Praia | 0 | MornTable 2.28
Ria | 22 | MornTable 2.30

We have the connection with the hotel program Atrium PMS 9.1 and all is in the region EU-South.

What was made already: in Cais we generate the list again by hand at 6h and it comes complete, but nobody wants to wake up for this every day. In Ria the director changed the hour of the list from 5h to 6h30 in the definitions, the list continued with holes. Our informatic, Mr. Nuno, did also a restart to the interface computer in Serra, without success.

On 1 August we have all the houses full and 12 groups, please it has to be right until then. And an answer still today would be very kind.

With the best compliments,
Inês Valadares
Guest experience`,
    ),
    colm.replies(
      '2026-07-13 12:10',
      `Dear Inês,

Thank you, the houses side by side are a great help. Late check-ins are written in a second file since 2.30, and it looks as if the nightly job reads only the first. I've put Serra back on 2.28 for tonight. Would you count at Serra tomorrow?

Could Mr Nuno also send me the file ATR_OUT.LOG from Ria's interface computer before Wednesday?

Colm`,
    ),
    ines.writes(
      '2026-07-14 09:40',
      `Dear Colm,

This morning in Serra nobody was missing, 41 of 41. But in Ria it went up, today they were 27 persons without name.

Nuno sends what he found in the ATR_OUT.LOG:

2026-07-14 05:00:02;JOB;BRKLIST;START
2026-07-14 05:00:09;WRN;file ARR2 locked by PMS
2026-07-14 05:00:39;ERR;MT-1107 read timeout ARR2

He says he did also give to the service the permission of writing in the folder, and even so there was the same error when we ordered the list at hand.

Best compliments, Inês`,
    ),
    colm.notes(
      '2026-07-14 10:02',
      `Root cause = ARR2 still open in Atrium when BRKLIST starts. Asked Atrium's people for a fix, they said "by the end of July", not holding my breath. Our own retry loop goes in 2.30.1.`,
    ),
    colm.replies(
      '2026-07-14 15:30',
      `Dear Inês, it's the file from the hotel program which is locked at five. Cais and Ria are back on 2.28 as well since noon. I'd ask you to leave them so, 2.30.1 with the cure should be ready on 24 July.`,
    ),
    ines.writes(
      '2026-07-15 08:55',
      `All the four houses without one single hole today. A big thank you from all the girls of the door!`,
    ),
  ],
  gold: [
    observed(
      1,
      'the breakfast list, which your MornTable makes every night at 5h, has not the guests who did the check-in after 22h',
    ),
    affected(1, 'Cais | 14', 14, ['customers', 'users']),
    affected(1, 'Serra | 9', 9, ['customers', 'users']),
    affected(1, 'Ria | 22', 22, ['customers', 'users']),
    environment(1, 'app', 'MornTable 2.30'),
    optional(environment(1, 'app', 'MornTable 2.28')),
    environment(1, 'app', 'Atrium PMS 9.1'),
    environment(1, 'region', 'region EU-South', 'EU-South'),
    attempt(1, 'we generate the list again by hand at 6h', 'list hand', 'customer', ['worked', 'partly']),
    attempt(1, 'changed the hour of the list from 5h to 6h30', 'changed hour', 'customer', 'failed'),
    attempt(1, 'did also a restart to the interface computer in Serra', 'restart', 'customer', 'failed'),
    deadline(1, 'On 1 August we have all the houses full', '2026-08-01', 'support'),
    deadline(1, 'an answer still today would be very kind', '2026-07-13', 'support'),
    optional(environment(2, 'app', '2.30')),
    optional(environment(2, 'app', '2.28')),
    attempt(2, `I've put Serra back on 2.28 for tonight`, '2.28', 'support', 'worked', [
      3,
      'in Serra nobody was missing, 41 of 41',
    ]),
    deadline(2, 'Would you count at Serra tomorrow', '2026-07-14', 'customer'),
    deadline(
      2,
      `send me the file ATR_OUT.LOG from Ria's interface computer before Wednesday`,
      '2026-07-15',
      'customer',
    ),
    affected(3, 'today they were 27 persons without name', 27, ['customers', 'users']),
    error(
      3,
      'log',
      `2026-07-14 05:00:02;JOB;BRKLIST;START
2026-07-14 05:00:09;WRN;file ARR2 locked by PMS
2026-07-14 05:00:39;ERR;MT-1107 read timeout ARR2`,
    ),
    error(3, 'code', 'MT-1107'),
    attempt(
      3,
      'give to the service the permission of writing in the folder',
      'permission',
      'customer',
      'failed',
    ),
    deadline(4, 'they said "by the end of July"', '2026-07-31', 'support'),
    optional(environment(5, 'app', '2.28')),
    attempt(5, 'Cais and Ria are back on 2.28 as well', '2.28', 'support', 'worked', [
      6,
      'All the four houses without one single hole today',
    ]),
    deadline(5, '2.30.1 with the cure should be ready on 24 July', '2026-07-24', 'support'),
  ],
});

const gail = customer('Gail Prendergast', 'Europe/London');
const ollie = agent('Ollie Mbeki', 'Europe/London');
const tara = agent('Tara Whitlow', 'Europe/London');

/** The agent pastes what the telephone system wrote down of a call. */
export const autoclaveRecords = conversation({
  id: 'autoclave-records',
  language: 'en',
  subject: 'Call 14:06, Prendergast Dental',
  messages: [
    ollie.notes(
      '2026-02-02 14:31',
      `Call transcript (auto), 14:06-14:19

[Gail] Hi, yeah, it's the steriliser, the autoclave in the decon room? It finishes the cycle alright but it's not writing the cycle record to your CycleBook thing any more.
[Ollie] OK. Since when?
[Gail] Friday teatime. There's, let me count, seventeen loads with no record now. And I'm not allowed to use instruments without a record, so I've had to put off five patients already.
[Ollie] Which autoclave is it?
[Gail] It says Vaprex 22 B on the front, and on the little screen, erm, F W four point oh seven.
[Ollie] And does CycleBook give you a message?
[Gail] "Device not paired, reason 9". I've paired it again twice, it takes it and then a minute later it's back to not paired.
[Ollie] Have you tried a different network cable at all?
[Gail] My husband put a new cable in on Saturday, didn't do a thing.
[Ollie] Could you switch the autoclave off at the wall for me, count to thirty, and back on?
[Gail] Hang on. ... Right, it's on. It's thinking. ... No, same thing, reason 9.
[Ollie] Alright. I'm going to pass this up to my colleague Tara and she'll ring you by half past four.
[Gail] Please do, we've got an inspection on Wednesday and I can't have a gap like that in the book.`,
    ),
    tara.notes(
      '2026-02-02 15:50',
      `Reason 9 = clock skew > 5 min. Her FW 4.07 has the leap yr bug, autoclave thinks it's 1 March. Set its time remotely via the service port, paired at 15:44, first record in at 15:49.`,
    ),
    tara.replies(
      '2026-02-02 16:20',
      `Hi Gail, as I said on the phone just now, the autoclave's clock had run off and I've put it right. The seventeen older records are still in the machine's memory, so if you hold down the printer key on it for five seconds it ought to send those as well.`,
    ),
    gail.writes(
      '2026-02-02 17:05',
      `Hi Tara did the printer key, fourteen have come across, three havent. The three are from Friday night. Any ideas? Other than that new loads are going in lovely.`,
    ),
    tara.replies(
      '2026-02-03 09:02',
      `Morning Gail. Those three were written while the date was still jumping about, so CycleBook turns them away. I'll enter them for you from the machine's own printouts if you can scan them to me by lunchtime today. They'll then be in the book before your inspector is.`,
    ),
    gail.writes('2026-02-03 10:48', `Scans attached. You're a star x`),
  ],
  gold: [
    observed(1, `it's not writing the cycle record to your CycleBook thing any more`),
    affected(1, 'seventeen loads with no record', 17, ['records', 'other']),
    affected(1, 'put off five patients', 5, ['customers', 'users']),
    environment(1, 'device', 'Vaprex 22 B'),
    environment(1, ['app', 'system'], 'F W four point oh seven', 'FW 4.07', '4.07'),
    error(1, 'text', 'Device not paired, reason 9'),
    optional(error(1, 'code', 'reason 9')),
    attempt(1, `I've paired it again twice`, 'paired', 'customer', 'failed'),
    attempt(1, 'My husband put a new cable in on Saturday', 'cable', 'customer', 'failed'),
    attempt(1, 'switch the autoclave off at the wall for me', 'autoclave', 'customer', 'failed'),
    deadline(1, `she'll ring you by half past four`, '2026-02-02', 'support'),
    deadline(1, `we've got an inspection on Wednesday`, '2026-02-04', 'support'),
    optional(error(2, 'code', 'Reason 9')),
    optional(environment(2, ['app', 'system'], 'FW 4.07', '4.07')),
    attempt(2, 'Set its time remotely via the service port', 'time', 'support', 'worked'),
    optional(attempt(2, 'paired at 15:44', 'paired', 'support', 'worked')),
    optional(affected(3, 'The seventeen older records', 17, ['records', 'other'])),
    optional(
      attempt(3, `the autoclave's clock had run off and I've put it right`, 'put', 'support', 'worked'),
    ),
    attempt(3, 'hold down the printer key on it for five seconds', 'printer key', 'customer', 'partly', [
      4,
      'fourteen have come across, three havent',
    ]),
    affected(4, 'three havent', 3, ['records', 'other']),
    deadline(5, 'if you can scan them to me by lunchtime today', '2026-02-03', 'customer'),
    optional(deadline(5, `They'll then be in the book before your inspector is`, '2026-02-04', 'support')),
  ],
});
