import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/context.tsx';
import { BottomBar } from '../ui/BottomBar.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Page } from '../ui/Page.tsx';

type Props = {
  /** Told once for each error that nothing else caught. */
  onError(error: unknown): void;
  /** Puts what an admin may ask for into the clipboard. */
  onCopy(): void;
  children: ReactNode;
};

/** The last catch. React offers it as a class only. */
export class Boundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <Broken onAgain={() => this.setState({ isBroken: false })} onCopy={this.props.onCopy} />;
  }
}

function Broken({ onAgain, onCopy }: { onAgain(): void; onCopy(): void }) {
  const t = useT();
  return (
    <>
      <Page>
        <Callout kind="warning" title={t('frame.broken')} text={t('frame.broken_line')} isUrgent />
      </Page>
      <BottomBar
        secondary={{ label: t('frame.details'), onPress: onCopy }}
        primary={{ label: t('common.try_again'), onPress: onAgain }}
      />
    </>
  );
}
