import styled from 'styled-components';
import type { FieldId } from '../../core/brief/fields.ts';
import type { IssueRef } from '../../core/escalation/issue.ts';
import type { Step } from '../../flows/draft.ts';
import type { Form } from '../../flows/view.ts';
import { Callout } from '../../ui/Callout.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { useWords } from '../places.tsx';
import { inputId } from './input-id.ts';

/** Where the brief holds what a tracker names otherwise. */
const inBrief: Readonly<Partial<Record<string, FieldId>>> = {
  summary: 'summary',
  title: 'summary',
  description: 'description',
};

const Line = styled.span`
  display: block;
`;

type Props = {
  form: Form;
  system: IssueRef['system'];
  onGo(step: Step, field: FieldId | null): void;
};

/** What the tracker refused the last time, in its own words, each with the way to what it is about. */
export function Refusals({ form: { fields, refusals }, system, onGo }: Props) {
  const { t } = useWords();
  const asked = fields.kind === 'ready' ? fields.value : [];
  return (
    <Callout
      kind="warning"
      title={t('faults.invalid.tracker.title', { system: t(`faults.system.${system}`) })}
      text={Object.entries(refusals).map(([id, words]) => {
        const field = asked.find((each) => each.id === id);
        const own = inBrief[id];
        const name = field?.name ?? (own === undefined ? id : t(`field.${own}`));
        const isThere = field !== undefined && field.kind !== 'unknown';
        return (
          <Line key={id}>
            {id === '' ? words : t('send.refused_field', { field: name, words })}{' '}
            {isThere && (
              <LinkButton onPress={() => document.getElementById(inputId(id))?.focus()}>
                {t('brief.go_to', { field: name })}
              </LinkButton>
            )}
            {own !== undefined && (
              <LinkButton onPress={() => onGo('brief', own)}>{t('brief.go_to', { field: name })}</LinkButton>
            )}
          </Line>
        );
      })}
    />
  );
}
