import { expect, test } from 'vitest';
import { answer, silence } from '../../support/scripted-send.ts';
import {
  aDraft,
  aTracker,
  bodyOf,
  errors,
  escalationId,
  found,
  inputOf,
  notFound,
  ref,
  team,
  ticketUrl,
} from './scripted-linear.ts';

const linked = () => answer({ data: { link: { success: true } } });

const conflict = (status = 200) =>
  errors(
    {
      code: 'INPUT_ERROR',
      type: 'invalid input',
      userPresentableMessage: `Entity Issue with id ${escalationId} already exists.`,
    },
    'conflict on insert of Issue',
    ['issue'],
    status,
  );

test.each([200, 400])('an issue that exists already is adopted (conflict with status %i)', async (status) => {
  const { tracker, requests } = aTracker(team(), conflict(status), found());
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
  expect(bodyOf(requests[2]).variables).toEqual({ id: escalationId });
});

test('an adopted issue without its link gets it', async () => {
  const { tracker, requests } = aTracker(team(), conflict(), found({ attachments: { nodes: [] } }), linked());
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
  expect(inputOf(requests[3])).toEqual({
    issueId: escalationId,
    url: ticketUrl,
    title: 'Zendesk #48213: Export is missing rows',
  });
});

test('an issue that exists but cannot be read is for a person to decide', async () => {
  const { tracker } = aTracker(team(), conflict(), notFound());
  expect(await tracker.create(aDraft())).toMatchObject({
    kind: 'unknown',
    fault: { kind: 'unexpected', committed: 'unknown' },
  });
});

test('an issue in the trash is for a person to decide', async () => {
  const { tracker } = aTracker(team(), conflict(), found({ trashed: true }));
  expect(await tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'missing', gone: { what: 'trashed', name: 'BIL-12' } },
  });
});

test('silence while adopting never says that nothing was created', async () => {
  const { tracker } = aTracker(team(), conflict(), silence());
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'unknown', fault: { kind: 'unreachable' } });
});

test('a conflict of another issue is not ours', async () => {
  const foreign = errors(
    { code: 'INPUT_ERROR', userPresentableMessage: 'Entity Issue with id 0000 already exists.' },
    'conflict on insert of Issue',
  );
  const { tracker, requests } = aTracker(team(), foreign);
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'refused', fault: { kind: 'conflict' } });
  expect(requests).toHaveLength(2);
});

test('when only the link fails, the issue is found and linked the plain way', async () => {
  const noIntegration = errors({ type: 'internal error' }, 'No integration', ['link']);
  const { tracker, requests } = aTracker(
    team(),
    noIntegration,
    found({ attachments: { nodes: [] } }),
    linked(),
  );
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
  expect(bodyOf(requests[3]).query).toContain('attachmentCreate');
});

test('a link that is refused for good does not hold the escalation back', async () => {
  const { tracker } = aTracker(
    team(),
    conflict(),
    found({ attachments: { nodes: [] } }),
    errors({ code: 'FORBIDDEN' }, 'no attachments', ['link']),
  );
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
});

test('a link that may come through later leaves the outcome open', async () => {
  const { tracker } = aTracker(team(), conflict(), found({ attachments: { nodes: [] } }), silence(false));
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'unknown', fault: { kind: 'unreachable' } });
});

test('silence after creating is unknown, silence before it is not', async () => {
  const lost = aTracker(team(), silence(true));
  expect(await lost.tracker.create(aDraft())).toMatchObject({
    kind: 'unknown',
    fault: { kind: 'unreachable' },
  });
  const unsent = aTracker(team(), silence(false));
  expect(await unsent.tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unreachable' },
  });
  const reading = aTracker(silence(true));
  expect(await reading.tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unreachable' },
  });
});
