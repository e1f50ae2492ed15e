const names = { linear: 'Linear', jira: 'Jira' } as const;

/** Says that what happens here happens for real. */
export const LiveBanner = ({ live }: { live: readonly ('linear' | 'jira')[] }) =>
  live.length === 0 ? null : (
    <div className="live" role="alert">
      <strong>Live:</strong> requests leave for the real {live.map((one) => names[one]).join(' and ')}. Issues
      that you create here are created there.
    </div>
  );
