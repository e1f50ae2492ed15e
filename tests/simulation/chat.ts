import type { ChatView } from '../../src/flows/after/tell-chat.ts';
import { minute } from '../support/a-case.ts';
import { type Account, anAccount } from './account.ts';
import { following } from './after-sending.ts';
import { open, send, type } from './agent.ts';
import { aDevice, isChat } from './device.ts';
import { type Trouble, writeTroubles } from './troubles.ts';
import { leftOpen, whatIs } from './truths.ts';

const routes = { Slack: '; chat=slack', Teams: '; chat=teams:product' } as const;
export type ChatName = keyof typeof routes;

const resumers = ['same', 'reload', 'elsewhere', 'other'] as const;
type Resumer = (typeof resumers)[number];

/** `end`: what the browser that sent it says of the channel. */
export type ChatResult = {
  name: string;
  resumer: Resumer;
  end: 'told' | 'not told' | 'not known' | 'closed';
  posts: number;
  chosen: number;
  wrong: readonly string[];
};

/** A time in which every answer that can still come has come, and a laptop has woken up. */
const longAfter = ({ how }: Trouble) => (how === 'asleep' ? 12 : 2) * minute;

const postsIn = ({ world }: Account): number =>
  world.chat.channels.reduce((sum, { posts }) => sum + posts.length, 0);

const endOf = (view: ChatView): ChatResult['end'] => {
  if (view.kind !== 'told') return 'not told';
  return ({ posted: 'told', unknown: 'not known', refused: 'not told' } as const)[view.how.kind];
};

/** What the screen says that is not so. */
function liesOf(account: Account, view: ChatView, chosen: number): string[] {
  const posts = postsIn(account);
  const end = view.kind === 'none' || view.kind === 'running' ? null : endOf(view);
  return [
    ...(posts > 1 + chosen ? [`${posts} posts, ${chosen} chosen`] : []),
    ...(end === 'told' && posts === 0 ? ['says that the channel was told'] : []),
    ...(end === 'not told' && posts > chosen ? ['says that the channel was not told'] : []),
    ...(whatIs(account).events.length === 1 ? [] : ['no note, or two']),
    ...leftOpen(account),
  ];
}

/** Sends, loses the post to the channel in this way, and has somebody look at it and go on. */
async function play(name: ChatName, trouble: Trouble, resumer: Resumer): Promise<ChatResult> {
  const account = anAccount('linear', { options: routes[name] });
  const maya = account.userId('Maya Lindqvist');
  const first = await aDevice(account, maya, undefined, { follows: true });
  await open(account, first);
  type(first);
  let isHit = false;
  first.meddleWith((request) => {
    if (isHit || !isChat(request)) return null;
    isHit = true;
    return trouble;
  });
  await send(account, first);
  const follow = await account.time.run(first.session.follow());
  if (follow === null) throw new Error('Nothing follows');
  await account.pass(longAfter(trouble));
  first.meddleWith(() => null);
  const isGone = trouble.how === 'closed';
  const end = isGone ? 'closed' : endOf(follow.chat().view());
  const wrong = isGone ? [] : liesOf(account, follow.chat().view(), 0);
  if (!isHit) wrong.push('nothing was posted');

  const before = postsIn(account);
  const isHere = resumer === 'same' && !isGone && trouble.how !== 'offline';
  const chat = isHere ? follow.chat() : (await resumed()).follow.chat();
  await account.pass(minute);
  if (postsIn(account) > before) wrong.push('posted again by itself');
  let chosen = 0;
  const view = chat.view();
  // A person looks into the channel where the screen does not know.
  if (view.kind !== 'none' && endOf(view) !== 'told' && postsIn(account) === 0) {
    chosen += endOf(view) === 'not known' ? 1 : 0;
    await account.time.run(chat.post());
    if (postsIn(account) !== 1) wrong.push('the button does not finish it');
  }
  wrong.push(...liesOf(account, chat.view(), chosen));
  const isOwn = isHere || resumer === 'same' || resumer === 'reload';
  if (isOwn && postsIn(account) !== 1) wrong.push('nobody is told, and nobody knows');
  return {
    name: `${name}: ${trouble.name} ${trouble.when}`,
    resumer,
    end,
    posts: postsIn(account),
    chosen,
    wrong,
  };

  async function resumed() {
    first.close();
    const who = resumer === 'other' ? 'Ben Ortiz' : 'Maya Lindqvist';
    return following(account, who, isOwnBrowser() ? first.memory : undefined);
  }

  function isOwnBrowser(): boolean {
    return resumer === 'same' || resumer === 'reload';
  }
}

const troubles = writeTroubles.filter(({ of }) => of === undefined);

/** Every fault of the one request; who looks at it afterwards goes round. */
export async function playChat(name: ChatName): Promise<readonly ChatResult[]> {
  const results: ChatResult[] = [];
  for (const [at, trouble] of troubles.entries())
    results.push(await play(name, trouble, resumers[at % resumers.length] ?? 'same'));
  return results;
}
