import {
  briefed,
  changeRecord,
  decided,
  defect,
  interrupted,
  reload,
  type Stage,
  sendTo,
  sent,
} from './support/stages.ts';

const question = 48227;
const leak = 48231;

/** One thing that an agent can see, and the way there from the one before it. */
export type State = {
  name: string;
  reach(stage: Stage): Promise<void>;
  /** It passes by itself. */
  isPassing?: true;
};

/** What an agent sees one after another, of one ticket. */
export type Walk = {
  title: string;
  scenario?: string;
  locale?: 'de';
  states: readonly State[];
};

const fromTheCardToAnotherCopy: Walk = {
  title: 'from the closed card to what another agent, or a copy of the ticket, is shown',
  states: [
    { name: '01-closed', reach: ({ open }) => open(defect) },
    { name: '02-decide', reach: ({ agent }) => agent.escalate() },
    { name: '02-decide-answers', reach: decided },
    { name: '04-brief', reach: ({ agent }) => agent.press('Continue to brief') },
    {
      name: '04-brief-source',
      reach: async (stage) => {
        await briefed(stage);
        await stage.agent.press(/^Source of Customers affected/);
      },
    },
    {
      name: '01-closed-draft',
      reach: async ({ agent }) => {
        await agent.press('Close');
        await agent.baton.getByRole('button', { name: 'Continue', exact: true }).waitFor();
      },
    },
    {
      name: '05-send',
      reach: async ({ agent }) => {
        await agent.press('Continue');
        await agent.press('Continue to send');
      },
    },
    { name: '05-send-preview', reach: ({ agent }) => agent.press(/^Preview/) },
    {
      name: '07-sending',
      isPassing: true,
      reach: async ({ world, agent }) => {
        await world.control({ latency: 4000 });
        await agent.press('Create issue in ENG');
        await agent.baton.getByText('Sending to Linear ENG').waitFor();
      },
    },
    {
      name: '09-escalated',
      reach: async ({ world, agent }) => {
        await world.control({ latency: 0 });
        await sent({ agent });
      },
    },
    { name: '01-closed-escalated', reach: reload },
    {
      name: '01-closed-claimed',
      reach: (stage) =>
        changeRecord(stage, (state) => ({
          ...state,
          phase: 'sending',
          at: Date.now(),
          by: { id: 1, name: 'Ben Ortiz' },
        })),
    },
    {
      name: '09-copy',
      reach: async (stage) => {
        await changeRecord(stage, (state) => ({ ...state, phase: 'escalated', ticketId: 1 }));
        await stage.agent.press('Open');
      },
    },
  ],
};

const hindered: Walk = {
  title: 'what stands in the way of sending, what is masked, and what stops half-way',
  states: [
    {
      name: '05-send-hindered',
      reach: async (stage) => {
        await stage.open(defect);
        await stage.agent.escalate();
        await decided(stage);
        await sendTo(stage, 'Leadership');
        await stage.agent.baton.getByRole('tab', { name: 'Send' }).click();
      },
    },
    {
      name: '05-send-masked',
      reach: async (stage) => {
        await stage.agent.baton.getByRole('tab', { name: /^Decide/ }).click();
        await sendTo(stage, 'Engineering');
        await stage.agent.press('Continue to brief');
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
    { name: '08-partial', reach: interrupted },
    { name: '01-closed-interrupted', reach: reload },
  ],
};

const kept: Walk = {
  title: 'from a ticket that could not be read to a question that stays in support',
  states: [
    {
      name: '15-unread',
      reach: async ({ agent, open, world }) => {
        await open(question);
        await world.control({
          faults: [{ url: `/api/v2/tickets/${question}.json`, when: 'before', status: 500, body: 'down' }],
        });
        await agent.press('Escalate');
        await agent.baton.getByRole('button', { name: 'Try again' }).waitFor();
      },
    },
    {
      name: '02-decide-loading',
      isPassing: true,
      reach: async ({ agent, world }) => {
        await world.control({ latency: 4000 });
        await agent.press('Try again');
        await agent.baton.getByText('Reading the ticket').first().waitFor({ state: 'attached' });
      },
    },
    {
      name: '02-decide-nothing-known',
      reach: async ({ agent, world }) => {
        await world.control({ latency: 0 });
        await agent.review();
      },
    },
    {
      name: '12-handle',
      reach: ({ agent }) => agent.answer('A documented solution or a known workaround exists', 'Yes'),
    },
    {
      name: '12-handled',
      reach: async ({ agent }) => {
        await agent.press('Keep in support');
        await agent.baton.getByRole('heading', { name: 'Kept in support' }).waitFor();
      },
    },
  ],
};

const exposed: Walk = {
  title: 'a possible exposure of customer data',
  states: [
    {
      name: '03-security',
      reach: async ({ agent, open }) => {
        await open(leak);
        await agent.press('Escalate');
        await agent.baton.getByRole('button', { name: 'Send to Security now' }).waitFor();
      },
    },
  ],
};

const inGerman: Walk = {
  title: 'Decide in German',
  locale: 'de',
  states: [
    {
      name: '02-decide-de',
      reach: async ({ agent, open }) => {
        await open(defect);
        await agent.press('Eskalieren');
        await agent.baton.getByRole('heading', { level: 1, name: /eskalieren/i }).waitFor();
        await agent.baton.locator('html[lang=de]').waitFor();
      },
    },
  ],
};

const refused: Walk = {
  title: 'what is refused for want of a key',
  scenario: 'no-linear-key',
  states: [
    {
      name: '15-error',
      reach: async (stage) => {
        await stage.open(defect);
        await stage.agent.escalate();
        await decided(stage);
        await stage.agent.press('Continue to brief');
        await briefed(stage);
        await stage.agent.press('Continue to send');
        await stage.agent.press('Create issue in ENG');
        await stage.agent.baton.getByRole('alert').waitFor();
      },
    },
  ],
};

export const walks: readonly Walk[] = [fromTheCardToAnotherCopy, hindered, kept, exposed, inGerman, refused];
