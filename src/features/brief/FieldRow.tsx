import { Field } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { BriefField } from '../../core/brief/brief.ts';
import type { Missing, Principle } from '../../core/brief/completeness.ts';
import type { FieldId } from '../../core/brief/fields.ts';
import type { Session } from '../../flows/session-commands.ts';
import { LinkButton } from '../../ui/Links.tsx';
import { MarkButton } from '../../ui/Mark.tsx';
import { Ends, Small } from '../../ui/Page.tsx';
import { SmallLabel } from '../../ui/TextField.tsx';
import { markOf } from '../evidence/describe.ts';
import { Sources } from '../evidence/Sources.tsx';
import { useWords } from '../places.tsx';
import { Excuse } from './Excuse.tsx';
import { FieldControl } from './FieldControl.tsx';

const Row = styled.div`
  scroll-margin: 48px 0;
`;

const Opened = styled.div`
  padding: 8px 0 4px;
`;

const Warning = styled(Field.Message)<{ $isOver: boolean }>`
  visibility: ${({ $isOver }) => ($isOver ? 'hidden' : 'visible')};
  font-size: 12px;
  line-height: 16px;
`;

type Props = {
  field: FieldId;
  now: BriefField | undefined;
  /** What the app had read for it. */
  read: BriefField | undefined;
  missing: Missing | undefined;
  excuses: Readonly<Partial<Record<Principle, string>>>;
  session: Session;
};

/** One field of the brief: what it says and where that comes from, or what is asked for. */
export function FieldRow({ field, now, read, missing, excuses, session }: Props) {
  const words = useWords();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [wasMissing, setWasMissing] = useState(false);
  // A field that is being filled stays as it is until it is left: nothing moves under the hand.
  const isAsking = isFocused ? wasMissing : missing !== undefined;
  const label = t(`field.${field}`);
  const mark = markOf(now?.evidence ?? [], words);
  const isChanged = read !== undefined && now !== read && now?.text !== read.text;
  const principle = missing?.principle ?? null;
  return (
    <Row>
      <Field>
        <Ends>
          <SmallLabel>{label}</SmallLabel>
          {mark && (
            <MarkButton
              {...mark}
              label={t('brief.source_of', { field: label, source: mark.text })}
              isOpen={isOpen}
              onToggle={() => setOpen(!isOpen)}
            />
          )}
          {isChanged && (
            <Small>
              {t('brief.by_you')}{' '}
              <LinkButton
                label={t('brief.restore_of', { field: label })}
                onPress={() => session.restore(field)}
              >
                {t('brief.restore')}
              </LinkButton>
            </Small>
          )}
        </Ends>
        <FieldControl
          field={field}
          text={now?.text ?? ''}
          isAsking={isAsking}
          isMissing={missing !== undefined}
          isFocused={isFocused}
          onType={(text) => session.edit(field, text)}
          onFocus={() => {
            setWasMissing(missing !== undefined);
            setFocused(true);
          }}
          onBlur={() => setFocused(false)}
        />
        {isAsking && (
          <Warning validation="warning" validationLabel={t('common.missing')} $isOver={missing === undefined}>
            {t('brief.not_named')}
          </Warning>
        )}
      </Field>
      {principle !== null && (
        <Excuse text={excuses[principle] ?? ''} onType={(text) => session.excuse(principle, text)} />
      )}
      {isOpen && now && (
        <Opened>
          <Sources evidence={now.evidence} />
        </Opened>
      )}
    </Row>
  );
}
