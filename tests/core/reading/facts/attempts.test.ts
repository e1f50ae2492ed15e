import { describe, expect, test } from 'vitest';
import { attemptsOf, customer, note, reply } from './facts-of.ts';

test.each([
  'We changed nothing in our firewall, and it fails since Tuesday.',
  'Wir haben nichts geändert, es geht trotzdem nicht.',
  'I installed nothing new this month, but it stopped.',
])('what nobody did is no attempt: %s', (text) => {
  expect(attemptsOf(customer(text))).toEqual([]);
});

test('what support asks for is no attempt, whatever the next message says', () => {
  expect(
    attemptsOf(
      reply('If you have the log of the second server, please attach it.'),
      customer('It is always the same entry.'),
    ),
  ).toEqual([]);
});

describe('what was done and how it ended', () => {
  test.each([
    ['Switching to mobile data fixed it.', 'worked: Switching to mobile data fixed it'],
    [
      'Logging in from another computer makes no difference.',
      'failed: Logging in from another computer makes no difference',
    ],
    ['After a restart it was fine.', 'worked: After a restart it was fine'],
    [
      'I deleted the rule and made it again. Then I moved it up. Neither helped.',
      'failed: I deleted the rule and made it again',
    ],
    ['Ein anderer Browser hilft auch nicht.', 'failed: Ein anderer Browser hilft auch nicht'],
    ["Avec un autre navigateur, c'est pareil.", 'failed: Avec un autre navigateur'],
    ['Después de reiniciar el equipo funciona.', 'worked: Después de reiniciar el equipo funciona'],
    [
      'Depois de reinstalar o aplicativo voltou a funcionar.',
      'worked: Depois de reinstalar o aplicativo voltou a funcionar',
    ],
  ])('%s', (text, attempt) => {
    expect(attemptsOf(customer(text))).toContain(attempt);
  });

  test('in a list each line is one, also when it ends with a mere no', () => {
    const list = 'What we already did:\n- other cable: same\n- Edge instead of Chrome: same\n- reinstall: no';
    expect(attemptsOf(customer(list))).toEqual([
      'failed: other cable',
      'failed: Edge instead of Chrome',
      'failed: reinstall',
    ]);
  });

  test('by the customer, as a colleague noted it', () => {
    expect(attemptsOf(note('I had him reboot the gateway, no change.'))).toEqual([
      'failed: I had him reboot the gateway',
    ]);
  });
});

describe('what support did or proposed, with the answer', () => {
  test.each([
    ["I've moved your tenant to the other cluster.", 'Yes, much faster, thank you!', 'worked'],
    ['Can you open the page in a private window?', "It's the same there I'm afraid.", 'failed'],
    ['A colleague has restarted the node your site runs on.', 'Still down here.', 'failed'],
    ["Let's turn off the second factor for Mia.", 'She is in now. Thank you.', 'worked'],
    ['I added the missing permission to her role.', 'Now she gets another error.', 'failed'],
    [
      'Please delete the integration and add it anew.',
      'Done. Now it syncs, but only for new contacts.',
      'partly',
    ],
    ['Ich habe das Limit erhöht.', "Jetzt klappt's, danke!", 'worked'],
    ["J'ai réactivé votre compte.", 'Merci, je peux me connecter.', 'worked'],
    ['He restablecido su contraseña.', 'Ya pude entrar, gracias.', 'worked'],
  ])('%s %s', (said, answer, result) => {
    const found = attemptsOf(customer('It does not work since yesterday.'), reply(said), customer(answer));
    expect(found.map((each) => each.split(':')[0])).toEqual([result]);
  });
});
