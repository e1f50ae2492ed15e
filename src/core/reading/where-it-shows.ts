import type { Finding } from './finding.ts';
import type { Combiner } from './reader.ts';

/** Where nothing goes wrong, a browser or device without a version is only talk ("I read it on my iPad"). */
export const whereItShows: Combiner = (findings) =>
  findings.some(({ kind }) => kind === 'observed' || kind === 'error' || kind === 'attempt')
    ? findings
    : findings.filter((finding) => !isBareName(finding));

const isBareName = (finding: Finding): boolean =>
  finding.kind === 'environment' &&
  ['browser', 'system', 'device'].includes(finding.part) &&
  !/\d/.test(finding.text);
