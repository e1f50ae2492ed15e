import { expect, test } from 'vitest';
import { localLinks } from '../../../src/workbench/pages/local-links.ts';

const larkfield = { world: 'main', account: { subdomain: 'larkfield', timeZone: 'UTC' }, live: [] };
const issue = 'https://linear.app/larkfield/issue/ENG-12/export-loses-rows';

test('links of the emulated systems stay in the workbench', () => {
  const linkTo = localLinks(larkfield);
  expect(linkTo(issue)).toBe('/linear?world=main&issue=ENG-12');
  expect(linkTo('https://larkfield.atlassian.net/browse/ENG-813')).toBe('/jira?world=main&issue=ENG-813');
  expect(linkTo('https://larkfield.zendesk.com/agent/tickets/48213')).toBe('/?world=main&ticket=48213');
});

test('every other link is left alone, and Linear’s too once it is the real one', () => {
  const linkTo = localLinks(larkfield);
  for (const href of [
    'https://example.com/a',
    'mailto:a@example.com',
    'https://other.zendesk.com/agent/tickets/1',
  ]) {
    expect(linkTo(href)).toBe(href);
  }
  expect(localLinks({ ...larkfield, live: ['linear'] })(issue)).toBe(issue);
});
