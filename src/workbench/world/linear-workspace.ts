export type LinearState = {
  id: string;
  name: string;
  type: 'triage' | 'backlog' | 'unstarted' | 'started' | 'completed' | 'canceled';
  position: number;
};

export type LinearLabel = { id: string; name: string; teamId: string | null };

/** Of the workspace; in a project can be what belongs to one of its teams. */
export type LinearProject = { id: string; name: string; teamIds: string[] };

export type LinearMember = { id: string; name: string; email: string; active: boolean; teamIds: string[] };

export type LinearTeam = { id: string; key: string; name: string; states: LinearState[]; lastNumber: number };

export type LinearAttachment = {
  id: string;
  title: string;
  subtitle: string | null;
  url: string;
  createdAt: string;
};

export type LinearComment = { id: string; body: string; createdAt: string };

export type LinearIssue = {
  id: string;
  number: number;
  teamId: string;
  title: string;
  /** Markdown. */
  description: string | null;
  priority: number;
  stateId: string;
  labelIds: string[];
  projectId: string | null;
  assigneeId: string | null;
  createdAt: string;
  updatedAt: string;
  trashed: boolean;
  attachments: LinearAttachment[];
  /** Oldest first. */
  comments: LinearComment[];
};

export type LinearWorkspace = {
  urlKey: string;
  viewer: { id: string; name: string; email: string };
  /** The keys that it accepts. */
  apiKeys: string[];
  /** Keys can be made for reading alone. */
  mayWrite: boolean;
  teams: LinearTeam[];
  labels: LinearLabel[];
  projects: LinearProject[];
  members: LinearMember[];
  issues: LinearIssue[];
  /** When it was searched, of the last minute at least, ms. */
  searches: number[];
};
