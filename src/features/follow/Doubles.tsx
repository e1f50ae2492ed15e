import type { IssueRef } from '../../core/escalation/issue.ts';
import type { Session } from '../../flows/session-commands.ts';
import type { Double } from '../../flows/view.ts';
import { LinkButton, OutLink } from '../../ui/Links.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { faultWords } from '../fault-words.ts';
import { useWords } from '../places.tsx';

type Props = { doubles: readonly Double[]; kept: IssueRef; session: Session };

function What({ double: { ref, closing }, kept, session }: Omit<Props, 'doubles'> & { double: Double }) {
  const { t } = useWords();
  const close = (
    <LinkButton onPress={() => void session.closeDouble(ref.id)}>
      {t('escalated.double_close', { key: ref.key })}
    </LinkButton>
  );
  switch (closing.kind) {
    case 'offered':
      return close;
    case 'running':
      return t('escalated.double_closing', { key: ref.key });
    case 'closed':
      return t('escalated.double_closed', { key: ref.key, kept: kept.key });
    case 'failed':
      return (
        <>
          {t('escalated.double_failed', { key: ref.key })} {faultWords(closing.fault, t).title}. {close}
        </>
      );
  }
}

/** Further issues that the same escalation made: which one goes on is said there when one of them is closed. */
export function Doubles({ doubles, kept, session }: Props) {
  const { t } = useWords();
  return (
    <SignList
      items={doubles.map((double) => ({
        key: double.ref.id,
        icon: double.closing.kind === 'closed' ? 'yes' : 'warning',
        tone: double.closing.kind === 'closed' ? 'good' : 'warning',
        text: (
          <>
            {double.closing.kind !== 'closed' && (
              <>
                <strong>{t('escalated.double', { key: double.ref.key, kept: kept.key })}</strong>{' '}
                <OutLink href={double.ref.url} label={t('common.new_tab', { name: double.ref.key })}>
                  {double.ref.key}
                </OutLink>
                <br />
              </>
            )}
            <span role="status">
              <What double={double} kept={kept} session={session} />
            </span>
          </>
        ),
      }))}
    />
  );
}
