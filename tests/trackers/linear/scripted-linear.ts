import * as z from 'zod/mini';
import { paragraph, text } from '../../../src/core/document/build.ts';
import type { IssueDraft, IssueRef } from '../../../src/core/escalation/issue.ts';
import type { HttpAnswer, HttpRequest } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { now } from '../../support/a-case.ts';
import { answer, scriptedSend } from '../../support/scripted-send.ts';

export const escalationId = '5f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f';

export const ticketUrl = 'https://acme.zendesk.com/agent/tickets/48213';

export const aDraft = (but: Partial<IssueDraft> = {}): IssueDraft => ({
  escalationId,
  destination: { kind: 'linear', team: 'BIL' },
  title: 'Export is missing rows',
  document: { type: 'root', children: [paragraph(text('It *fails*'))] },
  severity: 'S1',
  labels: [],
  ticket: { id: 48213, url: ticketUrl, subject: 'Export is missing rows' },
  attempt: 'first',
  ...but,
});

export const label = (id: string, name: string, teamId: string | null, isGroup = false) => ({
  id,
  name,
  isGroup,
  team: teamId === null ? null : { id: teamId },
});

export const team = (...labels: ReturnType<typeof label>[]) =>
  answer({ data: { teams: { nodes: [{ id: 'team-bil', key: 'BIL' }] }, issueLabels: { nodes: labels } } });

export const ref: IssueRef = {
  system: 'linear',
  id: escalationId,
  key: 'BIL-12',
  url: 'https://linear.app/acme/issue/BIL-12',
};

const issue = { id: ref.id, identifier: ref.key, url: ref.url };

export const created = () => answer({ data: { issue: { success: true, issue }, link: { success: true } } });

export const found = (but: Record<string, unknown> = {}) =>
  answer({
    data: {
      issue: {
        ...issue,
        title: 'Export is missing rows',
        updatedAt: '2026-03-09T13:00:00.000Z',
        trashed: null,
        state: { name: 'In Progress', type: 'started' },
        assignee: { displayName: 'ada' },
        attachments: { nodes: [{ url: ticketUrl }] },
        ...but,
      },
    },
  });

export const errors = (extensions: Record<string, unknown>, message = 'no', path?: string[], status = 200) =>
  answer({ data: null, errors: [{ message, path, extensions }] }, status);

export const notFound = () => errors({ code: 'INPUT_ERROR' }, 'Entity not found: Issue', ['issue']);

export function aTracker(...answers: HttpAnswer[]) {
  const { send, requests } = scriptedSend(...answers);
  return { tracker: createLinearTracker({ send, clock: { now: () => now } }), requests };
}

const bodySchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

const inputSchema = z.object({ variables: z.object({ input: z.record(z.string(), z.unknown()) }) });

export const inputOf = (request: HttpRequest | undefined) =>
  inputSchema.parse(JSON.parse(request?.body ?? 'null')).variables.input;

export const bodyOf = (request: HttpRequest | undefined) =>
  bodySchema.parse(JSON.parse(request?.body ?? 'null'));
