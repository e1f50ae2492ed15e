import styled from 'styled-components';
import type { Severity } from '../../core/checklist/target.ts';
import { useT } from '../../i18n/context.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { Sign, type Tone } from '../../ui/SignList.tsx';

const signs: Readonly<Record<Severity, { icon: IconName; tone: Tone }>> = {
  S1: { icon: 'critical', tone: 'danger' },
  S2: { icon: 'up', tone: 'warning' },
  S3: { icon: 'medium', tone: 'plain' },
};

const Words = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 4px;
`;

/** A severity as sign and word, never as a filled tag: a column of twenty stays calm. */
export function SeverityWord({ severity }: { severity: Severity }) {
  const t = useT();
  const { icon, tone } = signs[severity];
  return (
    <Words>
      <Sign name={icon} $tone={tone} />
      {t(`document.severity.${severity}`)}
    </Words>
  );
}
