import {
  briefed,
  changeRecord,
  decided,
  interrupted,
  ready,
  reload,
  type Stage,
  sent,
} from './support/stages.ts';

const question = 48227;
const leak = 48231;

/** One thing that an agent can see, and the way there. */
export type State = {
  name: string;
  reach(stage: Stage): Promise<void>;
  locale?: 'de';
  /** It passes by itself. */
  isPassing?: true;
  scenario?: string;
};

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
      await reload(stage);
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
      await reload(stage);
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
