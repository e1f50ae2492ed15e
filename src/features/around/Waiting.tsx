import type { ReactNode } from 'react';
import type { Signal } from '../../core/case/surroundings.ts';
import { Bones } from '../../ui/Bones.tsx';
import { Hint, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';

type Props<T> = { signal: Signal<T>; children(value: T): ReactNode };

/** What has come, the place that is kept for it, or that it is not to be had. */
export function Waiting<T>({ signal, children }: Props<T>) {
  const { t } = useWords();
  if (signal.kind === 'ready') return children(signal.value);
  if (signal.kind === 'absent') return <Hint>{t('around.absent_text')}</Hint>;
  return (
    <Stack $gap={8} aria-busy="true">
      <Bones widths={[80, 60, 70]} />
    </Stack>
  );
}
