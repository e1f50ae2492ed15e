import { agent, attempt, conversation, customer, deadline, environment, error, observed } from '../write.ts';

const ravi = customer('Ravi Chandran', 'Asia/Kolkata');
const beth = agent('Beth Oduya', 'Africa/Nairobi');

export const androidLoginOtp = conversation({
  id: 'android-login-otp',
  language: 'en',
  subject: 'Chat with Ravi Chandran',
  messages: [
    ravi.writes('2026-06-09 19:40', `OTP is not coming`),
    ravi.writes('2026-06-09 19:40', `since 1 hour i am trying`),
    beth.replies(
      '2026-06-09 17:12',
      `Hello Ravi, I'm Beth 😊 Which phone and Android version do you have, please?`,
    ),
    ravi.writes('2026-06-09 19:44', `Redmi Note 12`),
    ravi.writes('2026-06-09 19:44', `android 13`),
    ravi.writes('2026-06-09 19:45', `restarted phone 2 times no use`),
    ravi.writes(
      '2026-06-09 19:46',
      `one time it came but said "OTP expired, please request new OTP (OTP_07)"`,
    ),
    beth.replies(
      '2026-06-09 17:20',
      `Thank you. Please switch "Verify by WhatsApp" on, below the number, and request the code again.`,
    ),
    ravi.writes('2026-06-09 19:55', `yes came in whatsapp 🙏 logged in`),
    ravi.writes('2026-06-09 19:56', `but sms should also work no? my father has no whatsapp`),
    beth.replies(
      '2026-06-09 17:30',
      `You are right. The SMS provider has a delay for Airtel numbers today, it should be normal again by tomorrow morning.`,
    ),
    ravi.writes('2026-06-09 20:02', `ok sorry it is Redmi Note 13 not 12, for your info`),
  ],
  gold: [
    observed(1, 'OTP is not coming'),
    environment(12, 'device', 'Redmi Note 13'),
    environment(5, 'system', 'android 13'),
    attempt(6, 'restarted phone 2 times no use', 'restart', 'customer', 'failed'),
    error(7, 'text', 'OTP expired, please request new OTP (OTP_07)'),
    error(7, 'code', 'OTP_07'),
    attempt(8, 'switch "Verify by WhatsApp" on', 'whatsapp', 'customer', 'worked', [
      9,
      'yes came in whatsapp',
    ]),
    deadline(11, 'it should be normal again by tomorrow morning', '2026-06-10', 'support'),
  ],
  swappable: [
    [4, 5],
    [6, 7],
  ],
});
