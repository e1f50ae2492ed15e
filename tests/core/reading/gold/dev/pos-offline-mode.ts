import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  environment,
  error,
  observed,
  optional,
  robot,
} from '../write.ts';

const tamika = customer('Tamika Rowe', 'America/New_York');
const finn = agent('Finn O’Rourke', 'Europe/Dublin');
const bot = robot('Ada (assistant)', 'UTC');

export const posOfflineMode = conversation({
  id: 'pos-offline-mode',
  language: 'en',
  subject: 'Chat with Tamika Rowe',
  messages: [
    bot.writes(
      '2026-06-13 15:01',
      `Hi, I'm Ada! Tell me what's going on. Most people ask about: printers not printing, card reader E-20, daily report.`,
    ),
    tamika.writes('2026-06-13 11:02', `registers stuck in offline mode`),
    bot.writes(
      '2026-06-13 15:02',
      `Got it: offline mode. Please restart your router and wait five minutes. Did that help?`,
    ),
    tamika.writes('2026-06-13 11:09', `no`),
    tamika.writes('2026-06-13 11:09', `agent`),
    finn.replies(
      '2026-06-13 16:12',
      `Hi Tamika, Finn here, a human. How many registers, and what do they show?`,
    ),
    tamika.writes('2026-06-13 11:14', `all 6. yellow bar "Working offline – 0 of 148 sales sent"`),
    tamika.writes('2026-06-13 11:15', `its a saturday and theres a line out the door`),
    finn.replies(
      '2026-06-13 16:16',
      `Understood. You can keep selling, nothing gets lost in offline mode. Which app version is in the corner at the bottom left?`,
    ),
    tamika.writes('2026-06-13 11:17', `4.33 on the iPads, ipados 18.1`),
    finn.replies(
      '2026-06-13 16:20',
      `Thanks. Please sign out the manager on ONE register and sign in again.`,
    ),
    tamika.writes('2026-06-13 11:24', `ok that one is green again!! 148 → 0`),
    finn.replies('2026-06-13 16:25', `Super. Same on the other five, please, one after the other.`),
    tamika.writes('2026-06-13 11:38', `4 of 5 good. register 3 says "token mismatch 401"`),
    finn.replies(
      '2026-06-13 16:40',
      `I've reset register 3 on our side, it will ask for the 6-digit code: 20 44 18. I'll stay in the chat for the next 15 minutes.`,
    ),
    tamika.writes('2026-06-13 11:43', `all green 💚 ty finn`),
  ],
  gold: [
    observed(2, 'registers stuck in offline mode'),
    attempt(3, 'Please restart your router and wait five minutes', 'restart router', 'customer', 'failed', [
      4,
      'no',
    ]),
    affected(7, 'all 6', 6, 'other'),
    error(7, 'text', 'Working offline – 0 of 148 sales sent'),
    environment(10, 'app', '4.33'),
    environment(10, 'device', 'iPads'),
    environment(10, 'system', 'ipados 18.1'),
    attempt(11, 'sign out the manager on ONE register and sign in again', 'sign', 'customer', 'worked', [
      12,
      'ok that one is green again',
    ]),
    optional(attempt(13, 'Same on the other five', 'same', 'customer', 'partly', [14, '4 of 5 good'])),
    error(14, ['text', 'code'], 'token mismatch 401'),
    error(14, ['http-status', 'code'], '401'),
    attempt(15, "I've reset register 3 on our side", 'reset register', 'support', 'worked', [
      16,
      'all green',
    ]),
  ],
  swappable: [[7, 8]],
});
