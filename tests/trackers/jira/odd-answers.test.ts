import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IssueRef } from '../../../src/core/escalation/issue.ts';
import { someTerms } from '../../support/around.ts';
import { oddities, twisted } from '../../support/odd-answer.ts';
import { aDraft, atJira, ticketUrl } from './at-jira.ts';

type AtJira = ReturnType<typeof atJira>['tracker'];

const { document } = aDraft();
const destination = { kind: 'jira', project: 'OPS', issueType: 'Incident' } as const;
const person = { id: 'reporter', name: 'Reporter', required: true, kind: 'user' } as const;
const terms = someTerms({ pairs: ['export missing', 'missing rows'] });

const asks: Readonly<Record<string, (tracker: AtJira, issue: IssueRef) => Promise<{ kind: string }>>> = {
  create: (tracker) => tracker.create(aDraft({ attempt: 'again' })),
  status: (tracker, issue) => tracker.status(issue),
  comment: (tracker, issue) => tracker.comment(issue, document, { eventId: 'a', attempt: 'again' }),
  severity: (tracker, issue) => tracker.setSeverity(issue, 'S3'),
  end: (tracker, issue) => tracker.end(issue, 'done'),
  link: (tracker, issue) => tracker.link(issue, { id: 48213, url: ticketUrl }),
  search: (tracker) => tracker.searchIssues(terms, ticketUrl),
  fields: (tracker) => tracker.form.fieldsOf(destination),
  people: (tracker) => tracker.form.findPeople(person, destination, 'a'),
  doubles: (tracker) => tracker.doubles.find(aDraft().escalationId, destination),
};

test.each(Object.keys(asks))('whatever is wrong in an answer of Jira, %s has an outcome', async (name) => {
  await fc.assert(
    fc.asyncProperty(oddities(), fc.nat({ max: 2 }), async (wrong, nth) => {
      let left = Number.POSITIVE_INFINITY;
      const { tracker } = atJira({
        twist: (body) => {
          left -= 1;
          return left < 0 ? twisted(body, wrong) : body;
        },
      });
      const made = await tracker.create(aDraft());
      if (made.kind !== 'done') throw new Error(made.fault.detail);
      left = nth;
      const outcome = await asks[name]?.(tracker, made.value);
      expect(['done', 'refused', 'unknown']).toContain(outcome?.kind);
    }),
    { numRuns: 60 },
  );
});
