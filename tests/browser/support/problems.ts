import type { Page } from '@playwright/test';
import type { RelayRequest } from '../../../src/workbench/contract.ts';
import { exchangeProblems, ownContracts } from '../../contracts/exchanges.ts';

const contracts = ownContracts();

const ownHosts = ['localhost', '127.0.0.1'];

const isOutside = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && !ownHosts.includes(hostname);
};

/** Collects what no test may cause, whatever else it shows. The list grows until the page closes. */
export function watchForProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => problems.push('the page crashed'));
  page.on('request', (request) => {
    if (isOutside(request.url())) problems.push(`a request left this machine: ${request.url()}`);
  });
  page.on('response', async (response) => {
    if (!response.url().endsWith('/request') || response.status() !== 200) return;
    // A page that closes takes the answer with it.
    const answer = await response.json().catch(() => null);
    if (answer === null) return;
    const request: RelayRequest = response.request().postDataJSON();
    if (answer.status === 501) problems.push(`nobody answers this: ${request.type} ${request.url}`);
    else problems.push(...exchangeProblems(contracts, { request, answer }));
  });
  return problems;
}
