import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aDraftView } from '../support/a-view.ts';
import { showView } from '../support/show-ticket.tsx';

const notAllowed = {
  kind: 'not-allowed',
  groups: ['Duty managers', 'Team leads'],
  roles: ['admin'],
} as const;

test('who may not send to Leadership reads who may, and is not sent to an admin', async () => {
  const view = aDraftView({ draft: { step: 'send', answers: { E1a: 'yes' }, target: 'T5' } });
  await showView({ ...view, hindrances: [notAllowed] });
  screen.getByText('Cannot be sent');
  screen.getByText(
    /^Only agents of these groups may send to Leadership: Duty managers, Team leads, admins\./,
  );
  expect(screen.queryByText(/Ask an admin/)).toBeNull();
});
