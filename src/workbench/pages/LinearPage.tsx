import { useEffect, useMemo, useState } from 'react';
import type { LinearSnapshot, Snapshot } from '../contract.ts';
import type { Api } from './api.ts';
import { LiveBanner } from './LiveBanner.tsx';
import { type LinkTo, localLinks } from './local-links.ts';
import { Markdown } from './Markdown.tsx';
import { isSafeLink } from './SafeHtml.tsx';
import { SoftTag } from './SoftTag.tsx';
import { momentText } from './times.ts';

type Issue = LinearSnapshot['issues'][number];
type Props = { api: Api; snapshot: Snapshot; issue: string | null; now: () => number };

const priorities = ['No priority', 'Urgent', 'High', 'Medium', 'Low'];

/** What the workbench's Linear holds: who takes the work over sees the issue somewhat like this. */
export function LinearPage({ api, snapshot, issue, now }: Props) {
  const linkTo = useMemo(() => localLinks(snapshot), [snapshot]);
  const [linear, setLinear] = useState<LinearSnapshot | null>(null);
  const [chosen, setChosen] = useState(issue);

  useEffect(() => {
    const load = () => void api.linear().then(setLinear);
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [api]);

  const issues = [...(linear?.issues ?? [])].sort((one, other) =>
    other.createdAt.localeCompare(one.createdAt),
  );
  const shown = issues.find(({ identifier }) => identifier === chosen) ?? issues[0];
  return (
    <div className="linear">
      <LiveBanner live={snapshot.live} />
      <nav aria-label="Issues">
        <header>
          <h1>Linear</h1>
          <a href={`/?world=${encodeURIComponent(snapshot.world)}`}>Workbench</a>
        </header>
        <p className="hint">{linear?.teams.map(({ key, name }) => `${name} (${key})`).join(', ')}</p>
        {linear !== null && issues.length === 0 && <p className="nothing">No issue yet.</p>}
        <ul>
          {issues.map(({ id, identifier, title, state }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={identifier === shown?.identifier ? 'true' : undefined}
                onClick={() => setChosen(identifier)}
              >
                <span className="hint">
                  {identifier}, {state}
                </span>
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {shown !== undefined && (
          <IssueView issue={shown} now={now()} timeZone={snapshot.account.timeZone} linkTo={linkTo} />
        )}
      </main>
    </div>
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
    </article>
  );
}
