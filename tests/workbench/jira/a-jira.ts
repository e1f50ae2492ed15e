import { answerJira } from '../../../src/workbench/services/jira/answer-jira.ts';
import type { JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { newJiraSite, workbenchEmail, workbenchToken } from '../../../src/workbench/world/new-jira-site.ts';
import { now } from '../../support/a-case.ts';

export const cloudId = '00000000-0000-4000-8000-000000000001';

const basic = (token: string) => `Basic ${Buffer.from(`${workbenchEmail}:${token}`).toString('base64')}`;

export type Answered = { status: number; body: unknown; headers: Record<string, string> };

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return words;
  }
}

/** The workbench's Jira as the proxy reaches it, credentials put in. `pass` moves its clock, ms. */
export function aJira() {
  const site: JiraSite = newJiraSite(() => cloudId);
  let at = now;
  const ask = (
    type: string,
    path: string,
    body?: unknown,
    {
      authorization = basic(workbenchToken),
      base = `https://${site.host}/rest/api/3`,
      headers = {},
    }: {
      authorization?: string | null;
      base?: string;
      headers?: Record<string, string>;
    } = {},
  ): Answered => {
    const {
      status,
      text,
      headers: answered,
    } = answerJira(
      {
        url: `${base}${path}`,
        type,
        headers: { ...(authorization === null ? {} : { Authorization: authorization }), ...headers },
        ...(body === undefined ? {} : { data: typeof body === 'string' ? body : JSON.stringify(body) }),
      },
      site,
      { now: () => at },
    );
    return { status, body: parsed(text), headers: answered };
  };
  return {
    site,
    ask,
    wrongToken: basic('an-old-one'),
    pass: (ms: number) => {
      at += ms;
    },
  };
}

export const aDoc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
export const aParagraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

export const aBug = (fields: Record<string, unknown> = {}) => ({
  fields: {
    project: { key: 'ENG' },
    issuetype: { name: 'Bug' },
    summary: 'Export is missing rows',
    description: aDoc(aParagraph('It fails')),
    ...fields,
  },
});
