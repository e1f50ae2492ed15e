import type { PhrasingContent, Root } from 'mdast';
import { joinLines, link, paragraph, strong, text } from '../document/build.ts';
import { cleanLine, cutText } from '../document/clean-text.ts';
import { assertNever } from '../outcome.ts';
import type { DocumentWords } from '../say.ts';
import type { BatonEvent } from './event.ts';
import type { TicketState } from './state.ts';

/** What follows a hand-off; the hand-off itself has a note of its own. */
export type FollowEvent = Exclude<BatonEvent, { kind: 'escalated' | 'handled' }>;

/** Of the escalation that the event belongs to. */
type About = Pick<TicketState, 'target' | 'issue'>;

/** Characters of a text that a line of the conversation takes; the whole of it is in the record and on the issue. */
const longest = 400;

const cut = (value: string) => cutText(cleanLine(value), longest);

function title(event: FollowEvent, { target, issue }: About, { say }: DocumentWords): string {
  const team = say(`document.target.${target}`);
  switch (event.kind) {
    case 'checked':
      return say('document.follow.checked', { target: team });
    case 'told':
      return say('document.follow.told', { stage: say(`document.stage.${event.stage}`) });
    case 'severity': {
      const [from, to] = [say(`document.severity.${event.from}`), say(`document.severity.${event.to}`)];
      return say('document.follow.severity', { from, to });
    }
    case 'added':
      return say('document.follow.added', { key: issue?.key ?? team });
    case 'returned':
      return say('document.follow.returned', { target: team });
    case 'answered':
      return say('document.follow.answered', { target: team });
    case 'handed-over':
      return say('document.follow.handed_over', { name: cut(event.to.name) });
    case 'accepted':
      return say('document.follow.accepted', { name: cut(event.by.name), from: cut(event.from.name) });
    case 'linked':
      return say('document.follow.linked', { key: event.issue.key, id: event.ticketId });
    case 'ended':
      return event.ending === 'fixed'
        ? say('document.follow.closed')
        : say('document.follow.de_escalated', { ending: say(`document.ending.${event.ending}`) });
    default:
      return assertNever(event);
  }
}

/** What a person wrote with it, line by line. */
function said(event: FollowEvent, { say }: DocumentWords): readonly string[] {
  switch (event.kind) {
    case 'told':
    case 'accepted':
    case 'linked':
      return [];
    case 'severity':
      return [event.reason];
    case 'returned':
      return [event.question];
    case 'ended': {
      const learned = cut(event.learned);
      return [event.resolution, learned === '' ? '' : say('document.follow.learned', { learned })];
    }
    default:
      return [event.text];
  }
}

/** The line that tells people of an event: what, what was said, who. The issue is linked where it concerns it. */
export function followNote(event: FollowEvent, state: About, words: DocumentWords): Root {
  const { issue } = state;
  const isAtIssue =
    issue !== null && ['checked', 'added', 'returned', 'answered', 'ended'].includes(event.kind);
  const first: PhrasingContent[] = [strong(title(event, state, words))];
  if (event.kind === 'linked') first.push(text(' · '), link(event.issue.key, event.issue.url));
  if (isAtIssue && event.kind !== 'added') first.push(text(' · '), link(issue.key, issue.url));
  first.push(text(` · ${cut(event.by.name)}`));
  const lines = said(event, words)
    .map(cut)
    .filter((each) => each !== '')
    .map((each) => [text(each)]);
  return { type: 'root', children: [paragraph(...joinLines([first, ...lines]))] };
}

/** What the team reads on the issue: the text whole, who wrote it, and the ticket that it comes from. */
export function issueComment(
  event: FollowEvent,
  { state, ticket }: { state: TicketState; ticket: { id: number; url: string } },
  words: DocumentWords,
): Root {
  const from = [
    link(words.say('document.ticket_link', { id: ticket.id }), ticket.url),
    text(` · ${event.by.name}`),
  ];
  const paragraphsOf = said(event, words).filter((each) => each.trim() !== '');
  return {
    type: 'root',
    children: [
      paragraph(strong(title(event, { ...state, issue: null }, words))),
      ...paragraphsOf.map((each) => paragraph(...joinLines(each.split('\n').map((line) => [text(line)])))),
      paragraph(...from),
    ],
  };
}
