/** One of Garden's icons in the colour of the text around it. It says nothing to a screen reader. */
export const Icon = ({ src, size = 16 }: { src: string; size?: number }) => (
  <span
    className="icon"
    aria-hidden="true"
    style={{ width: size, height: size, maskImage: `url("${src}")` }}
  />
);
