const prime = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), prime);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** Tells one masked value from another without holding it: what stands in a draft can be read by whoever has the device. */
export const maskId = (kind: string, value: string): string => {
  const text = `${kind}\n${value}`;
  return hash(text, 0x811c9dc5) + hash(text, 0x2f0b4c47);
};
