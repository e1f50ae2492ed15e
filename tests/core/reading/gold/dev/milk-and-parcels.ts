import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
} from '../write.ts';

const jelle = customer('Jelle Hoekstra', 'Europe/Amsterdam');
const anouk = agent('Anouk Devries', 'Europe/Brussels');

export const milkTank = conversation({
  id: 'milk-tank',
  language: 'en',
  subject: 'milk 19 degrees???',
  messages: [
    jelle.writes(
      '2026-01-17 06:10',
      `tank app gives milk of 19 degrees, it is 3. alarm was going the whole night on my phone, "Tank too warm (A7)"`,
    ),
    anouk.replies('2026-01-17 07:30', `Good morning Jelle! Which sensor is it, and which app?`),
    jelle.writes(
      '2026-01-17 07:34',
      `MilkEye T1, app 3.0.9, iphone SE. sensor out and back in the holder: still 19. new battery: 19. thermometer in the hand says 3,1`,
    ),
    anouk.replies('2026-01-17 07:41', `Can you tap the gear on the sensor's page and calibrate it to 3.1?`),
    jelle.writes(
      '2026-01-17 08:02',
      `did. shows 3,1 for ten minutes and then 19 again grrr. monday 6 h comes the milk truck, driver may not load when app says more than 7`,
    ),
    anouk.replies(
      '2026-01-17 08:15',
      `Understood. I've given your probe the old conversion table on the server, number 4. What do you read now?`,
    ),
    jelle.writes(
      '2026-01-17 08:40',
      `3,1. 3,1. 3,2. i think its good! my cousin in Joure has it too, and who knows how many more of the 40 in the cooperative`,
    ),
    anouk.replies(
      '2026-01-17 08:52',
      `You guessed right: two thirds of the T1s up your way jump like that. I switch the table for the whole cooperative tonight, and I look in on your tank again tomorrow at 7.`,
    ),
  ],
  gold: [
    observed(1, 'tank app gives milk of 19 degrees'),
    optional(observed(1, 'alarm was going the whole night on my phone')),
    error(1, 'text', 'Tank too warm (A7)'),
    error(1, 'code', 'A7'),
    environment(3, 'device', 'MilkEye T1'),
    environment(3, 'app', 'app 3.0.9', '3.0.9'),
    environment(3, 'device', 'iphone SE'),
    attempt(3, 'sensor out and back in the holder', 'sensor', 'customer', 'failed'),
    attempt(3, 'new battery', 'battery', 'customer', 'failed'),
    optional(
      attempt(3, 'thermometer in the hand says 3,1', 'thermometer', 'customer', ['worked', 'unknown']),
    ),
    attempt(
      4,
      'calibrate it to 3.1',
      'calibrate',
      'customer',
      ['partly', 'failed'],
      [5, 'shows 3,1 for ten minutes and then 19 again'],
    ),
    deadline(5, 'monday 6 h comes the milk truck', '2026-01-19', 'support'),
    attempt(6, `I've given your probe the old conversion table`, 'table', 'support', 'worked', [
      7,
      'i think its good',
    ]),
    affected(7, 'my cousin in Joure has it too', 1, ['users', 'customers', 'sites']),
    optional(
      affected(7, 'who knows how many more of the 40 in the cooperative', null, [
        'users',
        'customers',
        'sites',
      ]),
    ),
    optional(affected(7, 'the 40 in the cooperative', 40, ['users', 'customers', 'sites'])),
    affected(8, 'two thirds of the T1s up your way jump like that', null, ['other', 'customers']),
    deadline(8, 'I switch the table for the whole cooperative tonight', '2026-01-17', 'support'),
    deadline(8, 'I look in on your tank again tomorrow at 7', '2026-01-18', 'support'),
  ],
});

const brian = customer('Brian Otieno', 'Africa/Nairobi');
const maarja = agent('Maarja Saar', 'Europe/Tallinn');

export const pinsInTheSea = conversation({
  id: 'pins-in-the-sea',
  language: 'en',
  subject: 'RIDERS SENT TO WRONG PLACE - URGENT',
  messages: [
    brian.writes(
      '2026-03-24 11:05',
      `Hi team,

Riders app is sending us to the wrong gates since this morning's update, one drop off was in the sea, I am not joking. 26 of my 31 riders complain, the other five have not updated yet. 48 parcels went to wrong doors since 8 am and customers are shouting at us.

Rider 14.2 on Tecno Spark 20, Android 13 Go. Org code swiftboda-nbo.

What we did so far
• cleared the map cache → pin moves a bit, still wrong
• raw coordinates into Google Maps → correct gate
• GPS to "high accuracy" → nothing
• 14.1 apk put back for two riders → they are fine

Pins should be at most 20 m off. Our contract review with the pharmacy chain is Thursday 10 am and with numbers like these we lose it. Need a way out in two hours max.`,
    ),
    maarja.replies(
      '2026-03-24 10:40',
      `Brian, I see it on a Galaxy A15 here too: 14.2 reads the new map tiles with the old offset. We've turned the flag tiles_v3 off for your org just now. Please force-stop the app on a few phones and compare a drop-off or two.`,
    ),
    brian.writes(
      '2026-03-24 12:14',
      `Did it on six. Four are spot on. Two, both Infinix Hot 40, are 300 m away like before and show "Tile set mismatch (MAP-31)".`,
    ),
    maarja.replies(
      '2026-03-24 11:31',
      `The Infinix phones cache flags for half a day, so they heal on their own by tonight. A reinstall does it at once. For everybody else 14.2.1 is with the Play Store, we expect it through by tomorrow afternoon.`,
    ),
    brian.writes(
      '2026-03-24 12:58',
      `Reinstalled on the two, both correct. I will send you our figures on Friday, after the review.`,
    ),
  ],
  gold: [
    observed(1, 'Riders app is sending us to the wrong gates'),
    optional(observed(1, 'one drop off was in the sea')),
    affected(1, '26 of my 31 riders complain', 26, 'users'),
    affected(1, '48 parcels went to wrong doors', 48, 'records'),
    optional(affected(1, 'customers are shouting at us', null, ['customers', 'users'])),
    environment(1, 'app', 'Rider 14.2', '14.2'),
    environment(1, 'device', 'Tecno Spark 20'),
    environment(1, 'system', 'Android 13 Go', 'Android 13'),
    environment(1, ['workspace', 'account'], 'Org code swiftboda-nbo', 'swiftboda-nbo'),
    attempt(1, 'cleared the map cache', 'cache', 'customer', ['partly', 'failed']),
    attempt(1, 'raw coordinates into Google Maps', 'coordinates', 'customer', 'worked'),
    attempt(1, 'GPS to "high accuracy"', 'GPS', 'customer', 'failed'),
    attempt(1, '14.1 apk put back for two riders', 'apk', 'customer', 'worked'),
    optional(environment(1, 'app', '14.1 apk', '14.1')),
    expected(1, 'Pins should be at most 20 m off'),
    deadline(1, 'Our contract review with the pharmacy chain is Thursday 10 am', '2026-03-26', 'support'),
    deadline(1, 'Need a way out in two hours max', '2026-03-24', 'support'),
    environment(2, 'device', 'Galaxy A15'),
    attempt(2, `We've turned the flag tiles_v3 off`, 'flag', 'support', 'partly', [
      3,
      'Four are spot on. Two, both Infinix Hot 40, are 300 m away like before',
    ]),
    environment(2, 'flag', 'tiles_v3', 'flag tiles_v3'),
    optional(
      attempt(2, 'force-stop the app on a few phones', 'force-stop', 'customer', 'partly', [
        3,
        'Did it on six. Four are spot on',
      ]),
    ),
    affected(3, 'Two, both Infinix', 2, ['other', 'users']),
    optional(observed(3, 'are 300 m away like before')),
    environment(3, 'device', 'Infinix Hot 40'),
    error(3, 'text', 'Tile set mismatch (MAP-31)'),
    error(3, 'code', 'MAP-31'),
    deadline(4, 'they heal on their own by tonight', '2026-03-24', 'support'),
    deadline(4, 'we expect it through by tomorrow afternoon', '2026-03-25', 'support'),
    attempt(5, 'Reinstalled on the two', 'Reinstall', 'customer', 'worked'),
    deadline(5, 'I will send you our figures on Friday', '2026-03-27', 'customer'),
  ],
});
