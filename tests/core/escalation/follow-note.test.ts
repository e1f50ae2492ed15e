import { expect, test } from 'vitest';
import { plainText } from '../../../src/core/document/plain-text.ts';
import type { Ending } from '../../../src/core/escalation/event.ts';
import { type FollowEvent, followNote, issueComment } from '../../../src/core/escalation/follow-note.ts';
import { noteLines } from '../../../src/core/escalation/note-document.ts';
import { aState } from '../../support/a-session.ts';
import { words } from '../../support/words.ts';

const maya = { id: 501, name: 'Maya Lindqvist' };
const ben = { id: 502, name: 'Ben Ortiz' };
const issue = {
  system: 'linear',
  id: 'i',
  key: 'ENG-7',
  url: 'https://linear.app/acme/issue/ENG-7',
} as const;
const state = aState({ phase: 'escalated', issue });
const base = { eventId: 'e', escalationId: state.escalationId, at: state.at, by: maya };

const ended = (ending: Ending, learned = ''): FollowEvent => ({
  ...base,
  kind: 'ended',
  ending,
  resolution: 'Set the region to EU.',
  learned,
});

test.each<[FollowEvent, string]>([
  [
    { ...base, kind: 'checked', text: 'A fix is in review' },
    'Checked with Engineering · ENG-7 · Maya Lindqvist\nA fix is in review',
  ],
  [
    { ...base, kind: 'told', stage: 'no-news', messageId: '9' },
    'Customer told: nothing new yet · Maya Lindqvist',
  ],
  [
    { ...base, kind: 'severity', from: 'S3', to: 'S1', reason: 'All sites now' },
    'Severity changed from Medium to Critical · Maya Lindqvist\nAll sites now',
  ],
  [{ ...base, kind: 'added', text: 'Firefox, too' }, 'Added to ENG-7 · Maya Lindqvist\nFirefox, too'],
  [
    { ...base, kind: 'returned', lack: 'environment', question: 'Which browser?' },
    'Engineering asked back · ENG-7 · Maya Lindqvist\nWhich browser?',
  ],
  [
    { ...base, kind: 'answered', returned: 'r', text: 'Firefox 128' },
    'Answered Engineering · ENG-7 · Maya Lindqvist\nFirefox 128',
  ],
  [
    { ...base, kind: 'handed-over', to: ben, text: 'On leave from Monday' },
    'Offered to Ben Ortiz · Maya Lindqvist\nOn leave from Monday',
  ],
  [{ ...base, by: ben, kind: 'accepted', from: maya }, 'Ben Ortiz took over from Maya Lindqvist · Ben Ortiz'],
  [
    ended('D1', 'Look at the region first'),
    'De-escalated: cause found, support can solve it · ENG-7 · Maya Lindqvist\nSet the region to EU.\nLearned: Look at the region first',
  ],
  [ended('fixed'), 'Loop closed · ENG-7 · Maya Lindqvist\nSet the region to EU.'],
])('%o stands on the ticket in a line or two', (event, expected) => {
  const plain = plainText(followNote(event, state, words.document)).replace(/ \(https?:[^)]*\)/g, '');
  expect(plain.trim()).toBe(expected);
});

test('a long text is cut in the note, and whole on the issue', () => {
  const text = `${'All the exports of March. '.repeat(200)}End`;
  const event: FollowEvent = { ...base, kind: 'added', text };
  expect(noteLines(followNote(event, state, words.document))).toBeLessThanOrEqual(7);
  const ticket = { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' };
  const comment = plainText(issueComment(event, { state, ticket }, words.document));
  expect(comment).toContain(text);
  expect(comment).toContain(ticket.url);
  expect(comment).toContain('Maya Lindqvist');
});
