/** Signs of a machine's line: a statement, a trace, an address in memory. */
const machine = /[{};=<>|\\]|File "|Traceback|\bat [\w$.]{2,80}\(|0x[0-9a-f]/;
const prose = /^[\s>*-]{0,12}[\p{L}"'(]/u;
const shareOfProse = 0.6;

/** True for verbatim text that is written by a person. */
export function readsLikeProse(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '' && !/^\s*[`~]{3}/.test(line));
  const written = lines.filter(
    (line) => prose.test(line) && !machine.test(line) && line.trim().split(/\s+/).length >= 4,
  );
  return lines.length > 0 && written.length / lines.length >= shareOfProse;
}
