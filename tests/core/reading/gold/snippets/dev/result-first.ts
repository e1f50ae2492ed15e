import { attempt } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const resultFirst = snippets('result-first', 'attempt', [
  said(
    'customer',
    "Back in business! All it took was a dab of contact spray on the feeder's plug.",
    attempt(1, "All it took was a dab of contact spray on the feeder's plug", 'spray', 'customer', 'worked'),
  ),
  said('customer', 'We were back in business by ten, and nobody here had laid a hand on it.'),
  said(
    'customer',
    'Not the slightest change. And this after I had gone and bought the very dongle your page recommends.',
    attempt(
      1,
      'Not the slightest change. And this after I had gone and bought the very dongle your page recommends.',
      'dongle',
      'customer',
      'failed',
    ),
  ),
  said('customer', 'Not the slightest change in your prices after the trial, I hope?'),
  said(
    'customer',
    'Still stuck at 62 percent, although the laptop was left on the mains with the lid open all night, as advised.',
    attempt(
      1,
      'although the laptop was left on the mains with the lid open all night, as advised',
      'laptop',
      'customer',
      'failed',
    ),
  ),
  said('customer', 'You ask whether the laptop is on the mains: it always is, it has no battery.'),
  said(
    'customer',
    "It prints. Don't ask me why, but with the paper tray the other way round it prints.",
    attempt(1, 'with the paper tray the other way round it prints', 'tray', 'customer', 'worked'),
  ),
  said(
    'customer',
    'It prints on both sides whenever the paper tray is the other way round, is that meant to be so?',
  ),
  said(
    'customer',
    'That made things worse if anything: since I enabled the compatibility switch on your say-so, the plotter draws nothing at all.',
    attempt(
      1,
      'since I enabled the compatibility switch on your say-so',
      'compatibility',
      'customer',
      'failed',
    ),
  ),
  said(
    'customer',
    'Since your update enabled the compatibility switch of its own accord, the plotter draws nothing at all.',
  ),
  said(
    'customer',
    'There was a short moment of hope at half past seven when the incubator showed up. That was after my husband had carried the hub to the windowsill. By eight it was gone.',
    attempt(1, 'my husband had carried the hub to the windowsill', 'hub', 'customer', 'partly'),
  ),
  said(
    'customer',
    "My hope is in the extender that comes with tomorrow's post; my husband is to put it on the windowsill.",
  ),
  said(
    'customer',
    "Same error to the letter in the desktop program, which I only put on to see whether it's the browser.",
    attempt(
      1,
      "Same error to the letter in the desktop program, which I only put on to see whether it's the browser",
      'desktop',
      'customer',
      'failed',
    ),
  ),
  said('customer', 'Same error to the letter as last March, your colleague may remember.'),
  said(
    'customer',
    'Gone, the whole lot of duplicates: your merge tool ate them in one go.',
    attempt(1, 'your merge tool ate them in one go', 'merge', 'customer', 'worked'),
  ),
  said(
    'customer',
    'Last spring I sat there and merged 400 contacts by hand, hence my question: is there a tool for that?',
  ),
  said(
    'agent',
    'Success on the second go: the meter is back online now that we have put it on the test channel.',
    attempt(1, 'we have put it on the test channel', 'channel', 'support', 'worked'),
  ),
  said(
    'agent',
    'Success rates on the test channel are a little lower, so we only put meters there that can wait.',
  ),
  said(
    'customer',
    "Quicker by half but nowhere near usable, that's what throwing out ten years of closed cases brought us.",
    attempt(
      1,
      "that's what throwing out ten years of closed cases brought us",
      'cases',
      'customer',
      'partly',
    ),
  ),
  said('customer', 'It would be quicker by half, I guess, were we to throw out ten years of closed cases.'),
  said(
    'customer',
    'A dial tone again at last. For the record, what I did was pull the splitter and go straight into the wall socket.',
    attempt(
      1,
      'what I did was pull the splitter and go straight into the wall socket',
      'splitter',
      'customer',
      'worked',
    ),
  ),
  said(
    'customer',
    'For the record: your salesman did tell us, in writing, that we could do without a splitter.',
  ),
  said(
    'customer',
    'p99 back under 200 ms. we turned keepalive off at the proxy right before, make of that what you will',
    attempt(1, 'we turned keepalive off at the proxy right before', 'keepalive', 'customer', 'worked'),
  ),
  said('customer', 'p99 under 200 ms everywhere but oslo. keepalive is off at every proxy, company policy'),
  said(
    'note',
    'All 40 seats visible again 09:20. Sync job kicked by hand 09:15.',
    attempt(1, 'Sync job kicked by hand 09:15', 'job', 'support', 'worked'),
  ),
  said('note', 'All 40 seats to be visible by EOD, sync job runs hourly, no action.'),
]);
