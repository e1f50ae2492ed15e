import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const olive = customer('Olive Tremaine', 'Europe/London');
const desk = customer('Marcus Bell', 'Europe/London');
const aoife = agent('Aoife Brennan', 'Europe/Dublin');

export const rotaHospital = conversation({
  id: 'rota-hospital',
  language: 'en',
  subject: 'FW: rota shows someone elses shifts!!!',
  messages: [
    desk.writes(
      '2026-03-17 08:31',
      `Please see below from our ward manager. We consider this a data protection incident until you tell us otherwise.

Marcus Bell
IT Service Desk, St Oswin's Hospital

-------- Forwarded message --------
From: Olive Tremaine
To: IT Service Desk
Date: Tue, 17 March 2026 07:58
Subject: rota shows someone elses shifts!!!

Hello IT,
When I opened ShiftLeaf on the ward iPad this morning I could see the whole rota of another hospital, with names and phone numbers of their nurses!! I logged out and in again and it was still there. After about ten minutes it was gone by itself. Two of my nurses saw the same on their phones.
I took a photo of the screen.
Olive`,
    ),
    aoife.notes(
      '2026-03-17 08:40',
      `Paging security now. This is exposure of personal data across tenants, do not ask the customer for more first.`,
    ),
    aoife.replies(
      '2026-03-17 08:44',
      `Dear Marcus,

Thank you for telling us at once. I have raised this with our security team, who will call you within the hour. Please keep the photo and do not forward it.

Aoife Brennan`,
    ),
    olive.writes(
      '2026-03-17 09:15',
      `Hi, Marcus put me in copy. For your information: it was at 7.40, the other hospital was called Wexmoor General. I do have the ShiftLeaf 3.9 app on the iPad (iPadOS 17.5).`,
    ),
    desk.writes(
      '2026-03-17 12:02',
      `Nobody has called. Under our policy I must report this to the ICO within 72 hours of 07:58 today, with or without your answer. I expect a written statement by tomorrow 5 pm.`,
    ),
    aoife.replies(
      '2026-03-17 12:10',
      `Dear Marcus,

I am sorry, the call should have happened and I have chased it. Our Head of Security, Lars, will ring you at 12.30.

Aoife`,
    ),
  ],
  gold: [
    observed(
      1,
      'I could see the whole rota of another hospital, with names and phone numbers of their nurses',
    ),
    cue(1, 'exposure', 'I could see the whole rota of another hospital'),
    cue(2, 'exposure', 'This is exposure of personal data across tenants'),
    optional(cue(1, 'exposure', 'We consider this a data protection incident')),
    optional(cue(1, 'legal', 'We consider this a data protection incident')),
    environment(1, 'device', 'iPad'),
    attempt(1, 'I logged out and in again and it was still there', 'logged out', 'customer', 'failed'),
    affected(1, 'Two of my nurses saw the same on their phones', 2, 'users'),
    deadline(3, 'who will call you within the hour', '2026-03-17', 'support'),
    environment(4, 'app', 'ShiftLeaf 3.9'),
    optional(environment(4, 'device', 'iPad')),
    environment(4, 'system', 'iPadOS 17.5'),
    deadline(5, 'report this to the ICO within 72 hours of 07:58 today', '2026-03-20', 'customer'),
    optional(cue(5, 'legal', 'I must report this to the ICO')),
    deadline(5, 'I expect a written statement by tomorrow 5 pm', '2026-03-18', 'support'),
    optional(deadline(6, 'will ring you at 12.30', '2026-03-17', 'support')),
  ],
  swappable: [[2, 3]],
});
