import { useMemo, useState } from 'react';
import type { JiraSnapshot, Snapshot } from '../contract.ts';
import { Adf } from './Adf.tsx';
import type { Api } from './api.ts';
import { type LinkTo, localLinks } from './local-links.ts';
import { isSafeLink } from './SafeHtml.tsx';
import { SoftTag } from './SoftTag.tsx';
import { TrackerPage } from './TrackerPage.tsx';
import { momentText } from './times.ts';
import { useRead } from './use-read.ts';

type Issue = JiraSnapshot['issues'][number];
type Props = { api: Api; snapshot: Snapshot; issue: string | null; now: () => number };

/** What the workbench's Jira holds: who takes the work over sees the issue somewhat like this. */
export function JiraPage({ api, snapshot, issue, now }: Props) {
  const linkTo = useMemo(() => localLinks(snapshot), [snapshot]);
  const jira = useRead(api.jira);
  const [chosen, setChosen] = useState(issue);
  const issues = [...(jira?.issues ?? [])].reverse();
  const shown = issues.find(({ key }) => key === chosen) ?? issues[0];
  return (
    <TrackerPage
      name="Jira"
      snapshot={snapshot}
      places={jira?.projects.map(({ key, name }) => `${name} (${key})`).join(', ') ?? null}
      issues={issues.map(({ key, status, summary }) => ({ key, state: status, title: summary }))}
      shown={shown?.key}
      onChoose={setChosen}
    >
      {shown !== undefined && (
        <IssueView issue={shown} now={now()} timeZone={snapshot.account.timeZone} linkTo={linkTo} />
      )}
    </TrackerPage>
  );
}

type IssueProps = { issue: Issue; now: number; timeZone: string; linkTo: LinkTo };

function IssueView({ issue, now, timeZone, linkTo }: IssueProps) {
  return (
    <article aria-label={issue.key}>
      <p className="hint">
        {issue.key}, {issue.type}, created {momentText(issue.createdAt, now, timeZone)}
      </p>
      <h2>{issue.summary}</h2>
      <p className="facts">
        <SoftTag hue="grey">{issue.status}</SoftTag>
        {issue.priority !== null && <SoftTag hue="grey">{issue.priority}</SoftTag>}
        {issue.labels.map((label) => (
          <SoftTag key={label} hue="blue">
            {label}
          </SoftTag>
        ))}
      </p>
      <Adf document={issue.description} linkTo={linkTo} />
      {issue.fields.length > 0 && (
        <section className="links" aria-label="Fields">
          <h3>Fields</h3>
          <dl>
            {issue.fields.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{typeof value === 'string' ? value : <Adf document={value} linkTo={linkTo} />}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {issue.links.length > 0 && (
        <section className="links" aria-label="Links">
          <h3>Links</h3>
          <ul>
            {issue.links.map(({ title, url, relationship }) => (
              <li key={url}>
                {relationship} {isSafeLink(url) ? <a href={linkTo(url)}>{title}</a> : title}
              </li>
            ))}
          </ul>
        </section>
      )}
      {issue.comments.length > 0 && (
        <section className="links" aria-label="Comments">
          <h3>Comments</h3>
          <ol>
            {issue.comments.map(({ body, public: isPublic }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added at the end, and have no id here.
              <li key={index}>
                {isPublic && <SoftTag hue="grey">The customer reads this</SoftTag>}
                <Adf document={body} linkTo={linkTo} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
