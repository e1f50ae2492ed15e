import type { Fault } from '../core/outcome.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Words } from './places.tsx';

const sideOf = ({ from }: Fault) => (from === 'zendesk' || from === 'proxy' ? from : 'tracker');

const fieldsOf = (fault: Fault): string =>
  fault.kind === 'invalid'
    ? Object.entries(fault.fields)
        .map(([name, text]) => (name === '' ? text : `${name}: ${text}`))
        .join('; ')
    : '';

/** What happened, for the agent: the cause by name, and what can be done. */
export function faultWords(fault: Fault, t: Translate): { title: string; text: string } {
  if (fault.kind === 'misconfigured') {
    const { what, name } = fault;
    return {
      title: t(`faults.misconfigured.${what}.title`, { name }),
      text: t(`faults.misconfigured.${what}.text`),
    };
  }
  if (fault.kind === 'cross-site') {
    const values = { system: t(`faults.system.${fault.from}`) };
    return { title: t('faults.cross-site.title', values), text: t('faults.cross-site.text', values) };
  }
  if (fault.kind === 'missing' && fault.gone !== undefined) {
    const { what } = fault.gone;
    const values = { ...fault.gone, system: t(`faults.system.${fault.from}`) };
    return { title: t(`faults.gone.${what}.title`, values), text: t(`faults.gone.${what}.text`, values) };
  }
  const values = { system: t(`faults.system.${fault.from}`), fields: fieldsOf(fault) };
  if (fault.kind === 'unexpected' && (fault.status ?? 0) >= 500)
    return { title: t('faults.own_error.title', values), text: t('faults.own_error.text') };
  const key = `faults.${fault.kind}.${sideOf(fault)}` as const;
  return { title: t(`${key}.title`, values), text: t(`${key}.text`, values) };
}

/** An issue that is gone is for the agent: another one can be linked, or a new one made. */
const isOfIssue = (fault: Fault): boolean =>
  fault.kind === 'missing' && ['issue', 'trashed'].includes(fault.gone?.what ?? '');

/** Whom it takes to put it right. */
export const isForAdmin = (fault: Fault): boolean => {
  const { kind, from } = fault;
  return (
    kind === 'misconfigured' ||
    kind === 'forbidden' ||
    kind === 'cross-site' ||
    (kind === 'unreachable' && from === 'proxy') ||
    (kind === 'unauthorized' && from !== 'zendesk') ||
    (kind === 'missing' && from !== 'zendesk' && !isOfIssue(fault))
  );
};

/** "401 from Jira, 14:26" */
export function faultMark(fault: Fault, at: number, { t, when }: Words): string {
  const system = t(`faults.system.${fault.from}`);
  if (fault.status === null || fault.status === 0) return t('send.details_silent', { system, at: when(at) });
  return t('send.details_of', { status: fault.status, system, at: when(at) });
}
