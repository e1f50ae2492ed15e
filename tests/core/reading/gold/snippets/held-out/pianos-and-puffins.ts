import { attempt, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const pianosAndPuffins = snippets('pianos-and-puffins', 'attempt', [
  said(
    'customer',
    `A USB stick in place of the network share: still "medium not ready". That was my last idea before the concert.`,
    attempt(1, 'A USB stick in place of the network share', 'stick', 'customer', 'failed'),
  ),
  said(
    'customer',
    `I exported it as PDF instead of Excel and that came through ok, so I've got something to send to my boss.`,
    attempt(1, 'I exported it as PDF instead of Excel', 'PDF', 'customer', ['worked', 'partly']),
  ),
  said(
    'customer',
    `Nothing we did to the colony counter brought it back. New SD card, new firmware from your page, a night in the rice tin; the puffins remain uncounted.`,
    attempt(1, 'New SD card', 'card', 'customer', 'failed'),
    attempt(1, 'new firmware from your page', 'firmware', 'customer', 'failed'),
    attempt(1, 'a night in the rice tin', 'rice', 'customer', 'failed'),
  ),
  said('customer', `We'll try the new build on a staging store first and let you know how that goes.`),
  said(
    'agent',
    `Hello Mrs Tench, the duplicate tuner profile has been taken off your account. Kindly let us know whether you can book again.`,
    attempt(
      1,
      'the duplicate tuner profile has been taken off your account',
      'profile',
      'support',
      'unknown',
    ),
  ),
  said(
    'customer',
    `unsubscribing the webhook and subscribing again made the events flow for maybe ten minutes, then silence`,
    attempt(1, 'unsubscribing the webhook and subscribing again', 'webhook', 'customer', [
      'partly',
      'failed',
    ]),
  ),
  said(
    'customer',
    `git bisect says 7f3e broke it, reverted that on our fork and the tests are green. happy to send a PR`,
    attempt(1, 'reverted that on our fork and the tests are green', 'reverted', 'customer', 'worked'),
    optional(
      attempt(1, 'git bisect says 7f3e broke it', 'bisect', 'customer', ['worked', 'partly', 'unknown']),
    ),
  ),
  said('customer', `Please revert whatever you changed last night, nobody here asked for a new checkout.`),
  said(
    'customer',
    `If I remove the filter "paid only", do I lose the ones already exported? I'd rather know beforehand.`,
  ),
  said(
    'agent',
    `Your admin can change the sender address under Mail settings. It takes an hour until all servers have picked it up.`,
  ),
  said(
    'customer',
    `With the filter "paid only" removed the figure is right to the penny. Put it on and we are short of £1,140.20 again.`,
    attempt(1, 'With the filter "paid only" removed the figure is right', 'filter', 'customer', [
      'worked',
      'partly',
    ]),
  ),
  said(
    'customer',
    `We switched from another CRM in January and imported 12,000 contacts at the time, all of it without a hitch.`,
  ),
  said(
    'customer',
    `I was told by chat to leave the van's dongle unplugged overnight, which I duly did. It blinks green now but the mileage has not moved.`,
    attempt(1, `leave the van's dongle unplugged overnight, which I duly did`, 'dongle', 'customer', [
      'partly',
      'failed',
    ]),
  ),
  said(
    'customer',
    `Raised the timeout from 30 to 120 s in our config. The import now dies at row 8,000 where it used to die at 2,000.`,
    attempt(1, 'Raised the timeout from 30 to 120 s', 'timeout', 'customer', ['partly', 'failed']),
  ),
  said(
    'note',
    `Re-queued batch 88 by hand. Stuck at same row. Row has emoji in surname.`,
    attempt(1, 'Re-queued batch 88 by hand', 'batch', 'support', 'failed'),
  ),
  said(
    'customer',
    `Tell me when you have restarted the queue and I'll push the failed jobs through once more.`,
  ),
  said('note', `Batch 88 re-queues on its own every 20 min, that's by design, ignore the alerts.`),
  said(
    'customer',
    `The invoice template was redone by our designer in autumn: new logo, new font, new footer. Could this be why the total is cut off?`,
  ),
  said(
    'customer',
    `Please excuse, we are not so technical in the cloister. Sister Agnes has exchanged the batteries of the bell remote against new ones and it was of no avail.`,
    attempt(
      1,
      'Sister Agnes has exchanged the batteries of the bell remote',
      'batteries',
      'customer',
      'failed',
    ),
  ),
  said(
    'customer',
    `You'd think a second card would do it. You'd be wrong. Both of mine are declined, the bank insists it never even hears from you.`,
    attempt(
      1,
      `You'd think a second card would do it. You'd be wrong. Both of mine are declined`,
      'card',
      'customer',
      'failed',
    ),
  ),
  said('customer', `I pay with two cards, one for feed and one for diesel, so that the accountant is happy.`),
  said(
    'customer',
    `Why is it that the ramp lowers when I shout the stop number into the mic myself but not from the schedule? Driver, route 9.`,
    optional(
      attempt(1, 'I shout the stop number into the mic myself', 'stop', 'customer', ['worked', 'partly']),
    ),
  ),
  said(
    'customer',
    `The rental desk tells every renter to restart the car twice before calling. None of them does.`,
  ),
  said(
    'customer',
    `Gave Beryl admin rights for the afternoon to rule that out. She sees what I see: an empty plot list.`,
    attempt(1, 'Gave Beryl admin rights for the afternoon', 'admin', 'customer', 'failed'),
  ),
  said(
    'customer',
    `In the clinic downstairs, same probe, same gel, same sonographer, the image comes up fine; in ours black. That was my first test.`,
    attempt(
      1,
      'In the clinic downstairs, same probe, same gel, same sonographer, the image comes up fine',
      'clinic',
      'customer',
      ['worked', 'partly', 'failed'],
    ),
  ),
  said(
    'agent',
    `What happens if the probe from upstairs is used in the clinic downstairs? And would a different gel make a difference?`,
  ),
  said(
    'customer',
    `I did exactly what the screen says. I entered the mooring, the length, the owner, and I pressed Save. It wants the mooring again.`,
  ),
]);
