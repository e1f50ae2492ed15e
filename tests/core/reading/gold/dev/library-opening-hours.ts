import { agent, conversation, customer } from '../write.ts';

const fern = customer('Fern Delacroix', 'America/Halifax');
const arun = agent('Arun Pillai', 'Asia/Singapore');

/** How-to questions with versions, counts and days in them, none of which is a problem's. */
export const libraryOpeningHours = conversation({
  id: 'library-opening-hours',
  language: 'en',
  subject: 'How do I add holiday hours for all branches?',
  messages: [
    fern.writes(
      '2025-12-01 15:44',
      `Hi!

We have 14 branches and about 30,000 members, and I'm wondering if I can set the holiday hours for all of them at once, or do I go into each one? Last year my predecessor did it one at a time, it took her from Monday until Wednesday.

Also, is there an app for members in French? Roughly a third of ours are francophone.

I've read the guide for version 5 but our screens look different, so I guess we have something newer.

Thanks!
Fern

Fern Delacroix (she/her), Digital Services
Halcyon Harbour Public Libraries
Closed December 25–26 and January 1`,
    ),
    arun.replies(
      '2025-12-02 10:05',
      `Hi Fern,

Yes: go to Branches, tick the box at the top of the list, and choose "Set special hours". It takes one minute for all 14.

The members' app follows the language of the phone, French included.

The guide for version 6 is here: https://docs.shelfmark.example/6/hours

Regards,
Arun`,
    ),
    fern.writes('2025-12-02 09:12', `Amazing, took me 45 seconds :) Thank you, Arun!`),
  ],
  gold: [],
});
