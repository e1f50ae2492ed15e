import type { ChatSnapshot, Snapshot } from '../contract.ts';
import type { Api } from './api.ts';
import { LiveBanner } from './LiveBanner.tsx';
import { localLinks } from './local-links.ts';
import { isSafeLink } from './SafeHtml.tsx';
import { momentText } from './times.ts';
import { useRead } from './use-read.ts';

type Post = ChatSnapshot['channels'][number]['posts'][number];
type Props = { api: Api; snapshot: Snapshot; now: () => number };

/** What arrived in the channels of the workbench's Slack and Teams. */
export function ChatPage({ api, snapshot, now }: Props) {
  const chat = useRead(api.chat);
  const linkTo = localLinks(snapshot);
  const when = (post: Post) => momentText(post.at, now(), snapshot.account.timeZone);
  return (
    <div className="chat">
      <LiveBanner live={snapshot.live} />
      <header className="head">
        <h1>Chat</h1>
        <a href={`/?world=${encodeURIComponent(snapshot.world)}`}>Workbench</a>
      </header>
      {(chat?.channels ?? []).map(({ system, name, posts }) => (
        <section key={name} aria-label={name}>
          <h2>
            #{name} <span className="hint">{system === 'slack' ? 'Slack' : 'Teams'}</span>
          </h2>
          {posts.length === 0 && <p className="hint">Nothing yet.</p>}
          {posts.map((post) => (
            <article key={`${post.at} ${post.lines.join()}`}>
              <p className="hint">{when(post)}</p>
              {post.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p>
                {post.links.map(({ name: label, url }) => (
                  <span key={url}>{isSafeLink(url) ? <a href={linkTo(url)}>{label}</a> : label} </span>
                ))}
              </p>
            </article>
          ))}
        </section>
      ))}
    </div>
  );
}
