import { hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

const line = '+49 40 5550 0130';
const caller = '+49 421 5550 0177';

const recordingOf = (call: number) => `https://calls.voice.example/${call}/recording`;

/** Two calls: of one Zendesk has written down what was said, of the other there is only the recording. */
export const byPhone: Conversation = {
  ticket: {
    id: 48320,
    subject: 'Call with Hauke Petersen',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'voice',
    tags: ['phone'],
    group: 'Support',
    assignee: 'maya',
  },
  customers: {
    hauke: {
      name: 'Hauke Petersen',
      email: 'hauke@petersen-marine.example',
      locale: 'en',
      timeZone: 'Europe/Berlin',
    },
  },
  organization: {
    name: 'Petersen Marine',
    domains: ['petersen-marine.example'],
    fields: { annual_revenue: 30500, plan: 'Business' },
  },
  sla: [{ metric: 'next_reply_time', stage: 'active', breachesIn: hours(3) }],
  messages: [
    {
      ago: hours(5),
      by: 'hauke',
      text: `Call from: ${caller}
Answered by: Maya Lindqvist
Length of phone call: 4 minutes, 12 seconds`,
      call: {
        seconds: 252,
        from: caller,
        to: line,
        recording: recordingOf(8_114_207),
        transcription: `Good morning, Petersen Marine. Our label printer gets every label twice since the update of Tuesday. We have thrown away 300 labels already. It happens with each order.`,
      },
    },
    {
      ago: hours(4) + minutes(40),
      by: 'maya',
      text: `Hello Hauke, thank you for your call. I have noted: every label is printed twice since Tuesday. I will call you back today.`,
    },
    {
      ago: hours(2),
      by: 'maya',
      text: `Call to: ${caller}
Called by: Maya Lindqvist
Length of phone call: 1 minute, 5 seconds`,
      call: { seconds: 65, from: line, to: caller, recording: recordingOf(8_114_390) },
    },
    {
      ago: hours(1) + minutes(30),
      by: 'ben',
      internal: true,
      text: `Reproduced with the test printer, each time: the print job is queued by both the page and the background task. Needs a code change.`,
    },
  ],
};
