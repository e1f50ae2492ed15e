export type TagHue = 'red' | 'yellow' | 'blue' | 'grey';

/** Garden's small tag in a hue that stays in the background. */
export const SoftTag = ({ hue, children }: { hue: TagHue; children: string | number }) => (
  <span className="soft-tag" style={{ background: `var(--${hue}-tag)` }}>
    {children}
  </span>
);
