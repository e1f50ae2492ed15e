import type { Page } from '@playwright/test';
import { readState, writeState } from '../../src/zendesk/record.ts';
import type { agentAt } from './support/agent.ts';
import type { World } from './support/world.ts';

const defect = 48213;
const question = 48227;
const leak = 48231;

type Stage = {
  page: Page;
  world: World;
  agent: ReturnType<typeof agentAt>;
  open(ticket?: number): Promise<void>;
};

/** One thing that an agent can see, and the way there. */
export type State = {
  name: string;
  reach(stage: Stage): Promise<void>;
  locale?: 'de';
  /** It passes by itself. */
  isPassing?: true;
  scenario?: string;
};

async function decided({ agent, open }: Stage) {
  await open();
  await agent.escalate();
  await agent.answer('A defect is confirmed and needs a code change', 'Yes');
}

async function briefed(stage: Stage) {
  await decided(stage);
  await stage.agent.press('Continue to brief');
  await stage.agent.fill('Steps', 'POST an order for Ireland\nUse a line with a reduced tax rate');
  await stage.agent.fill('Deadline', '2030-03-01');
}

async function ready(stage: Stage) {
  await briefed(stage);
  await stage.agent.press('Continue to send');
}

async function sent(stage: Stage) {
  await ready(stage);
  await stage.agent.press('Create issue in ENG');
  await stage.agent.baton.getByText(/^Sent\./).waitFor();
}

async function interrupted(stage: Stage) {
  await ready(stage);
  await stage.world.control({
    faults: [{ url: 'linear.app', sends: 'issueCreate', when: 'after', status: 500, body: '' }],
  });
  await stage.agent.press('Create issue in ENG');
  await stage.agent.baton.getByRole('button', { name: 'Finish' }).first().waitFor();
}

/** Rewrites what the record of a ticket that was really sent says, as another agent or another place would have. */
async function changeRecord(
  { page, world }: Stage,
  change: (state: Parameters<typeof writeState>[0]) => Parameters<typeof writeState>[0],
) {
  const { requirements } = await world.snapshot();
  const id = requirements['baton_state'];
  const text = (await world.ticket(defect)).fields.find((field) => field.id === id)?.value;
  const { s: subdomain, n: installationId } = JSON.parse(String(text));
  const found = readState(text, { subdomain, installationId }, defect);
  if (found.kind !== 'ours') throw new Error('The ticket has no record');
  await world.ask('PUT', `/api/v2/tickets/${defect}.json`, {
    ticket: { custom_fields: [{ id, value: writeState(change(found.state)) }] },
  });
  await page.reload();
}

export const states: readonly State[] = [
  { name: '01-closed', reach: ({ open }) => open() },
  {
    name: '01-closed-draft',
    reach: async (stage) => {
      await decided(stage);
      await stage.agent.press('Close');
    },
  },
  {
    name: '01-closed-interrupted',
    reach: async (stage) => {
      await interrupted(stage);
      await stage.page.reload();
    },
  },
  {
    name: '01-closed-claimed',
    reach: async (stage) => {
      await sent(stage);
      await changeRecord(stage, (state) => ({
        ...state,
        phase: 'sending',
        at: Date.now(),
        by: { id: 1, name: 'Ben Ortiz' },
      }));
    },
  },
  {
    name: '01-closed-escalated',
    reach: async (stage) => {
      await sent(stage);
      await stage.page.reload();
    },
  },
  {
    name: '02-decide',
    reach: async ({ agent, open }) => {
      await open();
      await agent.escalate();
    },
  },
  {
    name: '02-decide-de',
    locale: 'de',
    reach: async ({ agent, open }) => {
      await open();
      await agent.press('Eskalieren');
    },
  },
  {
    name: '02-decide-loading',
    isPassing: true,
    reach: async ({ agent, open, world }) => {
      await open();
      await world.control({ latency: 4000 });
      await agent.press('Escalate');
      await agent.baton.getByText('Reading the ticket').first().waitFor({ state: 'attached' });
    },
  },
  { name: '02-decide-answers', reach: decided },
  {
    name: '02-decide-nothing-known',
    reach: async ({ agent, open }) => {
      await open(question);
      await agent.escalate();
    },
  },
  {
    name: '03-security',
    reach: async ({ agent, open }) => {
      await open(leak);
      await agent.press('Escalate');
      await agent.baton.getByRole('button', { name: 'Send to Security now' }).waitFor();
    },
  },
  {
    name: '04-brief',
    reach: async (stage) => {
      await decided(stage);
      await stage.agent.press('Continue to brief');
    },
  },
  {
    name: '04-brief-source',
    reach: async (stage) => {
      await briefed(stage);
      await stage.agent.press(/^Source of Customers affected/);
    },
  },
  { name: '05-send', reach: ready },
  {
    name: '05-send-preview',
    reach: async (stage) => {
      await ready(stage);
      await stage.agent.press(/^Preview/);
    },
  },
  {
    name: '05-send-masked',
    reach: async (stage) => {
      await briefed(stage);
      await stage.agent.fill(
        'Exact errors',
        'POST https://ops:hunter2@api.brambleway.example/v2/orders 500\npayment 4242 4242 4242 4242 of ruth@brambleway.example',
      );
      await stage.agent.press('Continue to send');
      await stage.agent.press(/things are masked/);
      await stage.agent.press('Send as it is: ruth@brambleway.example');
      await stage.agent.press(/^Preview/);
    },
  },
  {
    name: '05-send-hindered',
    reach: async (stage) => {
      await decided(stage);
      await stage.agent.baton.getByLabel('Target').selectOption({ label: 'Leadership' });
      await stage.agent.baton.getByRole('tab', { name: 'Send' }).click();
    },
  },
  {
    name: '07-sending',
    isPassing: true,
    reach: async (stage) => {
      await ready(stage);
      await stage.world.control({ latency: 4000 });
      await stage.agent.press('Create issue in ENG');
      await stage.agent.baton.getByText('Sending to Linear ENG').waitFor();
    },
  },
  { name: '08-partial', reach: interrupted },
  { name: '09-escalated', reach: sent },
  {
    name: '09-copy',
    reach: async (stage) => {
      await sent(stage);
      await changeRecord(stage, (state) => ({ ...state, ticketId: 1 }));
      await stage.agent.press('Open');
    },
  },
  {
    name: '12-handle',
    reach: async ({ agent, open }) => {
      await open(question);
      await agent.escalate();
      await agent.answer('A documented solution or a known workaround exists', 'Yes');
    },
  },
  {
    name: '12-handled',
    reach: async ({ agent, open }) => {
      await open(question);
      await agent.escalate();
      await agent.answer('A documented solution or a known workaround exists', 'Yes');
      await agent.press('Keep in support');
      await agent.baton.getByRole('heading', { name: 'Kept in support' }).waitFor();
    },
  },
  {
    name: '15-error',
    scenario: 'no-linear-key',
    reach: async (stage) => {
      await ready(stage);
      await stage.agent.press('Create issue in ENG');
      await stage.agent.baton.getByRole('alert').waitFor();
    },
  },
  {
    name: '15-unread',
    reach: async ({ agent, open, world }) => {
      await open();
      await world.control({
        faults: [{ url: '/api/v2/tickets/48213.json', when: 'before', status: 500, body: 'down' }],
      });
      await agent.press('Escalate');
      await agent.baton.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
];
