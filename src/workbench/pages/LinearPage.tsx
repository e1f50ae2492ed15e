import { useMemo, useState } from 'react';
import type { LinearSnapshot, Snapshot } from '../contract.ts';
import type { Api } from './api.ts';
import { type LinkTo, localLinks } from './local-links.ts';
import { Markdown } from './Markdown.tsx';
import { isSafeLink } from './SafeHtml.tsx';
import { SoftTag } from './SoftTag.tsx';
import { TrackerPage } from './TrackerPage.tsx';
import { momentText } from './times.ts';
import { useRead } from './use-read.ts';

type Issue = LinearSnapshot['issues'][number];
type Props = { api: Api; snapshot: Snapshot; issue: string | null; now: () => number };

const priorities = ['No priority', 'Urgent', 'High', 'Medium', 'Low'];

/** What the workbench's Linear holds: who takes the work over sees the issue somewhat like this. */
export function LinearPage({ api, snapshot, issue, now }: Props) {
  const linkTo = useMemo(() => localLinks(snapshot), [snapshot]);
  const linear = useRead(api.linear);
  const [chosen, setChosen] = useState(issue);
  const issues = [...(linear?.issues ?? [])].sort((one, other) =>
    other.createdAt.localeCompare(one.createdAt),
  );
  const shown = issues.find(({ identifier }) => identifier === chosen) ?? issues[0];
  return (
    <TrackerPage
      name="Linear"
      snapshot={snapshot}
      places={linear?.teams.map(({ key, name }) => `${name} (${key})`).join(', ') ?? null}
      issues={issues.map(({ identifier, state, title }) => ({ key: identifier, state, title }))}
      shown={shown?.identifier}
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
    <article aria-label={issue.identifier}>
      <p className="hint">
        {issue.identifier}, created {momentText(issue.createdAt, now, timeZone)}
      </p>
      <h2>{issue.title}</h2>
      <p className="facts">
        <SoftTag hue="grey">{issue.state}</SoftTag>
        <SoftTag hue="grey">{priorities[issue.priority] ?? issue.priority}</SoftTag>
        {issue.labels.map((label) => (
          <SoftTag key={label} hue="blue">
            {label}
          </SoftTag>
        ))}
      </p>
      <Markdown text={issue.description} linkTo={linkTo} />
      {issue.attachments.length > 0 && (
        <section className="links" aria-label="Links">
          <h3>Links</h3>
          <ul>
            {issue.attachments.map(({ title, url }) => (
              <li key={url}>{isSafeLink(url) ? <a href={linkTo(url)}>{title}</a> : title}</li>
            ))}
          </ul>
        </section>
      )}
      {issue.comments.length > 0 && (
        <section className="links" aria-label="Comments">
          <h3>Comments</h3>
          <ol>
            {issue.comments.map((body, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: comments are only ever added at the end, and have no id here.
              <li key={index}>
                <Markdown text={body} linkTo={linkTo} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
