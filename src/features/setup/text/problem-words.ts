import type { SettingsProblem } from '../../../core/setup/problem.ts';
import { routeErrorText } from '../../destination.ts';
import type { Words } from '../../places.tsx';

function causeAndCure(problem: SettingsProblem, { t, list }: Words): string {
  switch (problem.kind) {
    case 'syntax':
      return t('setup.problem.syntax', { found: problem.found, expected: problem.expected });
    case 'unknown-key':
      return t('setup.problem.unknown-key', { known: list(problem.known) });
    case 'wrong-kind':
      return t('setup.problem.wrong-kind', { expected: t(`setup.problem.expected.${problem.expected}`) });
    case 'not-allowed':
      return t('setup.problem.not-allowed', { found: problem.found, allowed: list(problem.allowed) });
    case 'bad-value':
      return t('setup.problem.bad-value', { found: problem.found, like: problem.like });
    case 'newer':
      return t('setup.problem.newer', { version: problem.version });
    case 'bad-route':
      return routeErrorText(t('setup.problem.route'), problem.error, t);
    case 'twice':
    case 'missing':
      return t(`setup.problem.${problem.kind}`);
  }
}

/** Where in the text it is, what is wrong, and what to write instead. */
export function problemWords(problem: SettingsProblem, words: Words): string {
  const { line, column, key } = problem;
  const place = words.t(key === '' ? 'setup.problem.at' : 'setup.problem.at_key', { line, column, key });
  return `${place}: ${causeAndCure(problem, words)}`;
}
