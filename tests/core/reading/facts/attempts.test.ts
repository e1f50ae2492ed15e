import { describe, expect, test } from 'vitest';
import { attemptsOf, customer, note, reply } from './facts-of.ts';

test.each([
  'We changed nothing in our firewall, and it fails since Tuesday.',
  'Wir haben nichts geändert, es geht trotzdem nicht.',
  'I installed nothing new this month, but it stopped.',
  'We haven t made any changes to the feeds.',
  '- [ ] I updated to the latest build and the fault is still there',
  'Moreover, the list of guests is empty.',
  'As well, the bell no longer works.',
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

  test.each([
    ['We rolled back to 4.2 and the errors stopped.', 'worked: We rolled back to 4.2'],
    [
      'I updated the app to the latest version but it still crashes.',
      'failed: I updated the app to the latest version but it still crashes',
    ],
    [
      'Deleting and re-adding the account helped for a day.',
      'partly: Deleting and re-adding the account helped for a day',
    ],
    ['It works when I disable the VPN.', 'worked: when I disable the VPN'],
    [
      'If I use mobile data instead of wifi it works.',
      'worked: If I use mobile data instead of wifi it works',
    ],
    [
      'Our technician replaced the battery last week; since then it is fine.',
      'worked: Our technician replaced the battery last week',
    ],
    ['We even bought a new scanner, which shows the same fault.', 'failed: We even bought a new scanner'],
    ['Tried a different card. Declined again.', 'failed: Tried a different card'],
    ['I had the user log out and in again, no difference.', 'failed: I had the user log out and in again'],
  ])('also where it is said in other ways: %s', (text, attempt) => {
    expect(attemptsOf(customer(text))).toEqual([attempt]);
  });

  test.each([
    ['I did clear the queue, to no avail.', 'failed: I did clear the queue'],
    ['We renewed the key, deleted the old one, to no avail.', 'failed: deleted the old one'],
    ['I hid the tab for all, so nobody can open it.', 'worked: I hid the tab for all'],
    ['We swapped the toner. Streaks remain.', 'failed: We swapped the toner'],
    ['It prints when I use another tray.', 'worked: when I use another tray'],
    ['I swapped the hub. It came up, then dropped off again.', 'partly: I swapped the hub'],
    [
      'Swapping the scales cured tills 1 and 2. Till 3 remains dead.',
      'partly: Swapping the scales cured tills 1 and 2',
    ],
  ])('put together of whatever words: %s', (text, attempt) => {
    expect(attemptsOf(customer(text))).toContain(attempt);
  });

  test.each([
    'Lockers in the hall have stopped opening since noon.',
    'When I opened the rota this morning I could see every name.',
    'The other phones are okay.',
    'It sits there on "Assigning door" and never opens.',
    'We sent the list on Friday and half of it came back.',
    'Opening the archive fails with an error.',
    '310 guards are affected, in both harbours. Nothing was altered by us.',
    'A neighbour who registered with his work address had no trouble.',
    'We asked the landlord: no.',
  ])('what is told of the problem is none: %s', (text) => {
    expect(attemptsOf(customer(text))).toEqual([]);
  });

  test('things tried side by side are as many attempts', () => {
    expect(
      attemptsOf(customer('Already tried incognito, another browser and clearing the cache - nothing.')),
    ).toEqual(['failed: incognito', 'failed: another browser', 'failed: clearing the cache']);
    expect(attemptsOf(customer('Tried so far: smaller batches (no change), other node (works).'))).toEqual([
      'failed: smaller batches',
      'worked: other node',
    ]);
  });

  test('of things tried side by side each has what is said where it is named again', () => {
    expect(
      attemptsOf(
        customer(
          'We have tried: new login, other tablet, booking at the desk. At the desk is OK, on tablet never.',
        ),
      ),
    ).toEqual(['failed: new login', 'failed: other tablet', 'worked: booking at the desk']);
  });

  test('what is said of a whole list holds for each of its lines', () => {
    const list = 'The following was done, without success:\n- the service was restarted\n- new certificate';
    expect(attemptsOf(customer(list))).toEqual([
      'failed: the service was restarted',
      'failed: new certificate',
    ]);
  });

  test.each([
    ['Ich habe den Router neu gestartet, leider ohne Erfolg.', 'failed: Ich habe den Router neu gestartet'],
    ['Cache geleert, half auch nicht.', 'failed: Cache geleert'],
    ["On a réinstallé l'application, toujours pareil.", "failed: On a réinstallé l'application"],
    ["J'ai changé le câble et depuis ça marche.", "worked: J'ai changé le câble"],
    ['Hemos borrado la caché, pero sigue igual.', 'failed: Hemos borrado la caché'],
    ['Cambié el cable y ya funciona.', 'worked: Cambié el cable'],
    ['Já limpamos o cache, mas continua igual.', 'failed: Já limpamos o cache'],
    ['Troquei o cabo e voltou a funcionar.', 'worked: Troquei o cabo'],
  ])('in another language: %s', (text, attempt) => {
    expect(attemptsOf(customer(text))).toEqual([attempt]);
  });

  test('in a list each line is one, also when it ends with a mere no', () => {
    const list = 'What we already did:\n- other cable: same\n- Edge instead of Chrome: same\n- reinstall: no';
    expect(attemptsOf(customer(list))).toEqual([
      'failed: other cable',
      'failed: Edge instead of Chrome',
      'failed: reinstall',
    ]);
  });

  test('a list in which most lines say how they ended needs no words above it', () => {
    const list =
      '- swapped the ribbon - same\n- other queue: no\n- printed from the tablet: sings like a bird';
    expect(attemptsOf(customer(`It smears.\n\n${list}`))).toEqual([
      'failed: swapped the ribbon',
      'failed: other queue',
      'worked: printed from the tablet',
    ]);
    expect(attemptsOf(customer('Impact:\n- 4 desks blocked\n- 130 parcels late\n- due on Friday'))).toEqual(
      [],
    );
  });

  test('ticks and crosses say it, too', () => {
    expect(attemptsOf(customer('Tried:\n✗ two slates re-enrolled\n✓ radio switched off on one'))).toEqual([
      'failed: two slates re-enrolled',
      'worked: radio switched off on one',
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
    ['I have lifted the block.', 'All the right names.', 'worked'],
    ['I have lifted the block.', '12 of 12 arrived here.', 'worked'],
    ['I have lifted the block.', 'The first four got theirs. The fifth is still waiting.', 'partly'],
    ['Corrected those two by hand just now.', 'So they are.', 'worked'],
    ['Could your clerk switch the relay off?', 'Off now, 9 of 14 doors open.', 'partly'],
    ['Ich habe das Limit erhöht.', "Jetzt klappt's, danke!", 'worked'],
    ["J'ai réactivé votre compte.", 'Merci, je peux me connecter.', 'worked'],
    ['He restablecido su contraseña.', 'Ya pude entrar, gracias.', 'worked'],
  ])('%s %s', (said, answer, result) => {
    const found = attemptsOf(customer('It does not work since yesterday.'), reply(said), customer(answer));
    expect(found.map((each) => each.split(':')[0])).toEqual([result]);
  });
});

describe('an answer to several proposals', () => {
  const problem = customer('It does not work since yesterday.');

  test('holds for all of them where it says so', () => {
    const proposed = reply(
      'Could you try clearing your cookies? If that does not help, please try a different browser.',
    );
    expect(attemptsOf(problem, proposed, customer('I tried both, unfortunately no change.'))).toEqual([
      'failed: try clearing your cookies?',
      'failed: try a different browser',
    ]);
    const listed = reply('Please try the following:\n1. Clear the cache\n2. Restart the app');
    expect(attemptsOf(problem, listed, customer('I did all of that. Still the same error.'))).toEqual([
      'failed: Clear the cache',
      'failed: Restart the app',
    ]);
  });

  test('goes number by number', () => {
    const proposed = reply('1. Could you clear the cache?\n2. Could you try Firefox?');
    expect(attemptsOf(problem, proposed, customer('1. Done, no difference\n2. Works in Firefox!'))).toEqual([
      'failed: clear the cache?',
      'worked: try Firefox?',
    ]);
  });

  test.each(['OK thanks!', 'Not yet, I am on the train.', 'Great, will do.'])(
    'is none where nothing was tried: %s',
    (said) => {
      expect(attemptsOf(problem, reply('Please restart the router in the hall.'), customer(said))).toEqual(
        [],
      );
    },
  );

  test('that only repeats what was proposed is no attempt of its own', () => {
    const proposed = reply('Please restart the router in the hall.');
    expect(attemptsOf(problem, proposed, customer('Restarted it, no change.'))).toEqual([
      'failed: restart the router in the hall',
    ]);
  });
});
