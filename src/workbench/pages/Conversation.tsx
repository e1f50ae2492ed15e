import paperclip from '@zendeskgarden/svg-icons/src/16/paperclip.svg';
import { memo, useEffect, useRef } from 'react';
import type { SnapshotComment, SnapshotTicket } from '../contract.ts';
import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import type { LinkTo } from './local-links.ts';
import { SafeHtml } from './SafeHtml.tsx';
import { SoftTag } from './SoftTag.tsx';
import { momentText, sizeText } from './times.ts';

const channels: Readonly<Record<string, string>> = {
  email: 'by e-mail',
  web: 'by web form',
  api: 'by API',
  native_messaging: 'by message',
};

type Props = { ticket: SnapshotTicket; timeZone: string; now: number; linkTo: LinkTo };

/** All that was written in the ticket, oldest first, as Zendesk shows it. */
export function Conversation({ ticket, timeZone, now, linkTo }: Props) {
  const list = useRef<HTMLElement>(null);
  const count = ticket.comments.length;
  const shown = `${ticket.id} ${count}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket or a new comment moves the view to its end
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [shown]);
  return (
    <>
      <div className="head">
        <h1>{ticket.subject}</h1>
        <p className="hint">
          #{ticket.id} {channels[ticket.channel] ?? `by ${ticket.channel}`},{' '}
          {momentText(ticket.createdAt, now, timeZone)}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section ref={list} className="conversation" aria-label="Conversation" tabIndex={0}>
        {ticket.comments.map((comment) => (
          <Comment
            key={comment.id}
            comment={comment}
            when={momentText(comment.at, now, timeZone)}
            linkTo={linkTo}
          />
        ))}
      </section>
    </>
  );
}

type CommentProps = { comment: SnapshotComment; when: string; linkTo: LinkTo };

/** Drawn again only when it has changed: a ticket can have thousands. */
const Comment = memo(function Comment({ comment, when, linkTo }: CommentProps) {
  return (
    <article className="comment" data-internal={!comment.public || undefined}>
      <Avatar person={comment.author} />
      <div className="said">
        <header>
          <span className="name">{comment.author.name}</span>
          {!comment.public && <SoftTag hue="yellow">Internal note</SoftTag>}
          <time dateTime={comment.at}>{when}</time>
        </header>
        <SafeHtml html={comment.htmlBody} linkTo={linkTo} />
        {comment.attachments.length > 0 && (
          <ul className="attachments">
            {comment.attachments.map(({ id, name, size }) => (
              <li key={id}>
                <Icon src={paperclip} size={12} />
                <span>
                  {name}, {sizeText(size)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
});
