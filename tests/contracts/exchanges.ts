import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { RelayAnswer, RelayRequest } from '../../src/workbench/contract.ts';
import { jiraContract } from './jira.ts';
import { linearProblems } from './linear-problems.ts';
import { problemsOf } from './openapi.ts';
import type { Contract } from './schema.ts';
import { zendeskContract } from './zendesk-api.ts';

export type Contracts = { zendesk: Contract | null; jira: Contract | null; linear: GraphQLSchema | null };

/** What the app asked for, and what it was answered. */
export type Relayed = { request: RelayRequest; answer: Pick<RelayAnswer, 'status' | 'text'> };

/** Our own, cut down to what Baton uses. */
export const ownContracts = (): Contracts => ({
  zendesk: zendeskContract,
  jira: jiraContract,
  linear: buildSchema(readFileSync('tests/contracts/linear.graphql', 'utf8')),
});

function readJson(words: string | undefined): unknown {
  try {
    return words === undefined ? undefined : JSON.parse(words);
  } catch {
    return words;
  }
}

const isLinear = (url: URL): boolean => url.host === 'api.linear.app';
/** Nobody publishes a contract of their webhooks: what they take is held by the workbench alone. */
const isChat = ({ host }: URL): boolean => host === 'hooks.slack.com' || host.endsWith('.logic.azure.com');
const isZendesk = (url: URL): boolean => url.host.endsWith('.zendesk.com');

/** Of what a system in trouble answers, no contract speaks: then the request alone is held against it. */
const isTrouble = (status: number): boolean => status === 0 || status >= 500;

/** Everything that is wrong with an exchange by the contract of its system; without a contract, nothing is. */
export function exchangeProblems(contracts: Contracts, { request, answer }: Relayed): string[] {
  const url = new URL(request.url, 'https://larkfield.zendesk.com');
  const sent = readJson(request.data);
  if (isChat(url)) return [];
  if (isLinear(url)) return contracts.linear === null ? [] : linearProblems(contracts.linear, sent);
  const contract = isZendesk(url) ? contracts.zendesk : contracts.jira;
  if (contract === null) return [];
  const problems = problemsOf(contract, {
    method: (request.type ?? 'GET').toUpperCase(),
    url: url.href,
    ...(sent === undefined ? {} : { sent }),
    status: answer.status,
    answered: readJson(answer.text),
  });
  return isTrouble(answer.status)
    ? problems.filter((problem) => !problem.endsWith(`: no answer ${answer.status}`))
    : problems;
}
